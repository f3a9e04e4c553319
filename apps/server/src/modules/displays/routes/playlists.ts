import {
  idParams,
  playlistBody,
  playlistList,
  playlistView,
  returnPlaylistBody,
  savePlaylistBody,
} from '@phong-tuyen/contracts';
import { z } from 'zod';
import {
  ability,
  command,
  query,
  type Route,
  type StaffAccess,
  type WriteContext,
} from '../../../platform/http/route.ts';
import { approvePlaylist } from '../commands/approve-playlist.ts';
import { createPlaylist } from '../commands/create-playlist.ts';
import { returnPlaylist } from '../commands/return-playlist.ts';
import { savePlaylist } from '../commands/save-playlist.ts';
import { submitPlaylist } from '../commands/submit-playlist.ts';
import { withdrawPlaylist } from '../commands/withdraw-playlist.ts';
import { getPlaylist, listPlaylists } from '../queries/screens.ts';

const PREFIX = '/api/playlists';
const edit = ability('displays.edit-screens');
const approve = ability('displays.approve');

/** Playlists on their way from a draft to the air. */
export function createPlaylistRoutes(): readonly Route[] {
  return [
    query({
      url: PREFIX,
      summary: 'Playlists of the area, last changed first',
      access: ability('displays.view'),
      rate: 'read',
      answer: playlistList,
      run: async ({ db, actor }) => listPlaylists(db, actor),
    }),
    query({
      url: `${PREFIX}/:id`,
      summary: 'One playlist',
      access: ability('displays.view'),
      rate: 'read',
      params: idParams,
      answer: playlistView,
      run: async ({ db, actor }, { params }) => getPlaylist(db, actor, params.id),
    }),
    command({
      url: PREFIX,
      summary: 'Begin a playlist',
      access: edit,
      rate: 'command',
      body: playlistBody,
      answer: playlistView,
      run: async (context, { body }) => getPlaylist(context.tx, context.actor, await createPlaylist(context, body)),
    }),
    command({
      url: `${PREFIX}/:id`,
      method: 'PUT',
      summary: 'Keep what was written',
      access: edit,
      rate: 'command',
      params: idParams,
      body: savePlaylistBody,
      answer: playlistView,
      run: async (context, { params, body }) => {
        await savePlaylist(context, params.id, body);
        return getPlaylist(context.tx, context.actor, params.id);
      },
    }),
    ...actRoutes(),
  ];
}

function actRoutes(): Route[] {
  return [
    act('submit', 'Ask for approval', {
      access: edit,
      body: z.object({}),
      run: (context, id) => submitPlaylist(context, id),
    }),
    act('approve', 'Put on air', {
      access: approve,
      body: z.object({}),
      run: (context, id) => approvePlaylist(context, id),
    }),
    act('return', 'Send back with a reason', {
      access: approve,
      body: returnPlaylistBody,
      run: (context, id, body) => returnPlaylist(context, id, body.reason),
    }),
    act('withdraw', 'Take off air with a reason', {
      access: approve,
      body: returnPlaylistBody,
      run: (context, id, body) => withdrawPlaylist(context, id, body.reason),
    }),
  ];
}

function act<B extends z.ZodType>(
  name: string,
  summary: string,
  parts: {
    access: StaffAccess;
    body: B;
    run: (context: WriteContext, id: string, body: z.output<B>) => Promise<unknown>;
  },
): Route {
  return command({
    url: `${PREFIX}/:id/${name}`,
    summary,
    access: parts.access,
    rate: 'command',
    params: idParams,
    body: parts.body,
    answer: playlistView,
    run: async (context, { params, body }) => {
      await parts.run(context, params.id, body);
      return getPlaylist(context.tx, context.actor, params.id);
    },
  });
}
