import type { PlaylistAct } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { assertAbility } from '../area.ts';
import { fail } from '../errors.ts';
import { PLAYLIST_TRANSITIONS, playlistStateName } from '../playlist-transitions.ts';
import { lockPlaylist, type PlaylistRow } from '../store/playlists.ts';

/**
 * Loads a playlist for an act: locked, of the actor's agency, at a state that allows it, by someone who may.
 *
 * @throws platform.not-found for those of others; displays.not-allowed, .state-forbids, .own-work
 */
export async function loadPlaylistForAct(context: CommandContext, id: string, act: PlaylistAct): Promise<PlaylistRow> {
  const { tx, actor } = context;
  const row = await lockPlaylist(tx, id);
  if (row === null || row.agencyId !== actor.agencyId) throw platformFail('not-found');
  const { from, ability, bySecondPerson } = PLAYLIST_TRANSITIONS[act];
  assertAbility(actor, ability);
  if (!from.includes(row.state)) throw fail('state-forbids', { values: { state: playlistStateName(row.state) } });
  if (bySecondPerson && row.writers.includes(actor.personId)) throw fail('own-work');
  return row;
}

/** The end of every act on a playlist. */
export async function announcePlaylist(
  context: CommandContext,
  act: { name: string; id: string; detail?: Record<string, unknown> },
): Promise<void> {
  await notifyLive(context.tx, { topic: 'screens', ids: [act.id], agencyIds: null });
  await recordAudit(context, {
    act: `displays.playlist-${act.name}`,
    subjectType: 'playlist',
    subjectId: act.id,
    ...(act.detail === undefined ? {} : { detail: act.detail }),
  });
}
