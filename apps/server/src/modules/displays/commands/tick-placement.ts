import type { PlacementAct } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import type { FileStore } from '../../../platform/files/file-store.ts';
import { keepFile } from '../../../platform/files/keep-file.ts';
import { assertAbility } from '../area.ts';
import { fail } from '../errors.ts';
import { PLACEMENT_TRANSITIONS } from '../placement-transitions.ts';
import { withoutMetadata } from '../places/without-metadata.ts';
import { lockPlacement, setPlacementState } from '../store/placements.ts';
import { insertTick, isTicked } from '../store/ticks.ts';
import { STATE_NAMES } from '../texts.ts';

export interface Tick {
  readonly act: PlacementAct;
  readonly note: string;
  /** Made by the page: the same press sent twice ticks once. */
  readonly requestKey: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly photo: { readonly name: string; readonly bytes: Uint8Array } | null;
  /** The same, made small by the page; the shown copy stands in when it is absent. */
  readonly small: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/**
 * One tick on a checklist. The photo is kept byte for byte and shown to nobody but leaders who ask; everyone else sees a copy
 * without metadata, since a telephone writes into a photo where it was taken.
 *
 * @throws platform.not-found for places of other agencies; displays.state-forbids, .photo-needed, .photo-type
 */
export async function tickPlacement(context: CommandContext, files: FileStore, id: string, tick: Tick): Promise<void> {
  const { tx, actor, now } = context;
  assertAbility(actor, 'displays.tick');
  const row = await lockPlacement(tx, id);
  if (row === null || row.agencyId !== actor.agencyId) throw platformFail('not-found');
  if (await isTicked(tx, id, tick.requestKey)) return;
  const { from, to, needsPhoto } = PLACEMENT_TRANSITIONS[tick.act];
  if (!from.includes(row.state)) throw fail('state-forbids', { values: { state: STATE_NAMES[row.state][0] } });
  if (needsPhoto && tick.photo === null) throw fail('photo-needed');
  const photo = tick.photo === null ? null : await keepPhoto(context, files, { photo: tick.photo, small: tick.small });
  await insertTick(tx, {
    placementId: id,
    agencyId: row.agencyId,
    state: to,
    note: tick.note,
    personId: actor.personId,
    latitude: tick.latitude,
    longitude: tick.longitude,
    originalFileId: photo?.original ?? null,
    shownFileId: photo?.shown ?? null,
    smallFileId: photo?.small ?? null,
    requestKey: tick.requestKey,
    now,
  });
  await setPlacementState(tx, id, { state: to, now });
  await notifyLive(tx, { topic: 'placements', ids: [id], agencyIds: null });
  await recordAudit(context, {
    act: `displays.placement-${to}`,
    subjectType: 'placement',
    subjectId: id,
    detail: { from: row.state },
  });
}

async function keepPhoto(
  { tx, actor }: CommandContext,
  files: FileStore,
  { photo, small }: { photo: NonNullable<Tick['photo']>; small: Tick['small'] },
) {
  const shownBytes = withoutMetadata(photo.bytes);
  if (shownBytes === null) throw fail('photo-type');
  const smallBytes = small === null ? null : withoutMetadata(small.bytes);
  const keep = async (bytes: Uint8Array) =>
    (await keepFile(tx, files, { name: photo.name, bytes, agencyId: actor.agencyId, personId: actor.personId })).id;
  const shown = await keep(shownBytes);
  return {
    original: await keep(photo.bytes),
    shown,
    small: smallBytes === null ? shown : await keep(smallBytes),
  };
}
