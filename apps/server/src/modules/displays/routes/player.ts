import { done, playerHeartbeat, playerManifest, playerPulse } from '@phong-tuyen/contracts';
import { z } from 'zod';
import type { Database } from '../../../platform/database/connect.ts';
import { fail } from '../../../platform/errors/errors.ts';
import { readKeptFile } from '../../../platform/files/read-file.ts';
import { FileAnswer, type Route, tokenCommand, tokenQuery } from '../../../platform/http/route.ts';
import { webManifest } from '../../../platform/http/web-manifest.ts';
import { noteHeartbeat } from '../commands/note-heartbeat.ts';
import type { DisplaysDeps } from '../create-displays.ts';
import { emergencyOf, fileOfScreen, manifestOf } from '../screens/manifest.ts';
import { hashToken } from '../screens/screen-token.ts';
import { findScreenByToken, type ScreenRow } from '../store/screens.ts';
import { shownType } from './screens.ts';

const PREFIX = '/api/screen-player/:token';
const reason = 'The player on a screen shows the token of its address.';
const token = z.string().min(20).max(100);

/** What the player on a screen asks and tells. */
export function createPlayerRoutes(deps: DisplaysDeps): readonly Route[] {
  return [...tellingRoutes(), ...fileRoutes(deps)];
}

function tellingRoutes(): readonly Route[] {
  return [
    tokenQuery({
      url: `${PREFIX}/pulse`,
      summary: 'Whether anything changed; asked every few seconds',
      reason,
      rate: 'read',
      params: z.object({ token }),
      answer: playerPulse,
      run: async ({ db, now }, { params }) => {
        const screen = await getScreenOf(db, params.token);
        return {
          now: now.toISOString(),
          version: (await manifestOf(db, screen)).version,
          emergency: await emergencyOf(db, screen, now),
        };
      },
    }),
    tokenQuery({
      url: `${PREFIX}/manifest`,
      summary: 'The playlist',
      reason,
      rate: 'read',
      params: z.object({ token }),
      answer: playerManifest,
      run: async ({ db }, { params }) => manifestOf(db, await getScreenOf(db, params.token)),
    }),
    tokenCommand({
      url: `${PREFIX}/heartbeat`,
      summary: 'What is showing, faults, size',
      reason,
      rate: 'command',
      params: z.object({ token }),
      body: playerHeartbeat,
      answer: done,
      run: async ({ tx, now }, { params, body }) => {
        await noteHeartbeat({ tx, now }, params.token, body);
        return { ok: true as const };
      },
    }),
  ];
}

function fileRoutes(deps: DisplaysDeps): readonly Route[] {
  return [
    tokenQuery({
      url: `${PREFIX}/web-manifest`,
      summary: 'Lets the player be started with its box',
      reason,
      rate: 'read',
      params: z.object({ token }),
      run: async ({ db }, { params }) =>
        webManifest({
          name: (await getScreenOf(db, params.token)).name,
          shortName: 'Màn hình',
          start: `/man-hinh/${params.token}`,
          scope: '/man-hinh/',
          display: 'fullscreen',
          background: '#000000',
        }),
    }),
    tokenQuery({
      url: `${PREFIX}/files/:sha256`,
      summary: 'A file of the playlist by its checksum',
      reason,
      rate: 'read',
      params: z.object({ token, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
      run: async ({ db, now }, { params }) => {
        const screen = await getScreenOf(db, params.token);
        const fileId = await fileOfScreen(db, screen, { sha256: params.sha256, now });
        if (fileId === null) throw fail('not-found');
        const kept = await readKeptFile(db, deps.files, fileId);
        return new FileAnswer({
          bytes: kept.bytes,
          name: kept.file.name,
          mediaType: shownType(kept),
          disposition: 'inline',
          cacheControl: 'private, max-age=31536000, immutable',
        });
      },
    }),
  ];
}

/** @throws platform.not-found for a token that was taken back as for one that never was */
async function getScreenOf(db: Database, token: string): Promise<ScreenRow> {
  const screen = await findScreenByToken(db, hashToken(token));
  if (screen === null) throw fail('not-found');
  return screen;
}
