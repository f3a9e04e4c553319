import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import type { FileStore } from '../../../platform/files/file-store.ts';
import { keepFile, sniffType } from '../../../platform/files/keep-file.ts';
import { assertAbility } from '../area.ts';
import { fail } from '../errors.ts';
import { insertMedia } from '../store/media.ts';

const PICTURE = /^image\/(png|jpeg|webp)$/;
const VIDEO = /^video\/(mp4|webm)$/;

/** Keeps a picture or a video byte for byte. @returns its id @throws displays.media-type */
export async function addMedia(
  context: CommandContext,
  files: FileStore,
  file: { name: string; bytes: Uint8Array },
): Promise<string> {
  const { tx, actor, now } = context;
  assertAbility(actor, 'displays.edit-screens');
  const type = await sniffType(file.bytes);
  const kind = PICTURE.test(type) ? 'picture' : VIDEO.test(type) ? 'video' : null;
  if (kind === null) throw fail('media-type');
  const kept = await keepFile(tx, files, { ...file, agencyId: actor.agencyId, personId: actor.personId });
  const id = await insertMedia(tx, {
    agencyId: actor.agencyId,
    campaignId: null,
    kind,
    name: kept.name,
    content: null,
    landscapeFileId: kept.id,
    portraitFileId: kept.id,
    personId: actor.personId,
    now,
  });
  await notifyLive(tx, { topic: 'media', ids: [id], agencyIds: [actor.agencyId] });
  await recordAudit(context, { act: 'displays.media-added', subjectType: 'media', subjectId: id });
  return id;
}
