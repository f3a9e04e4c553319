import type { BulletinLanguage } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import type { FileStore } from '../../../platform/files/file-store.ts';
import { keepFile, sniffType } from '../../../platform/files/keep-file.ts';
import { fail } from '../errors.ts';
import { LANGUAGE_NAMES } from '../languages.ts';
import { announce, loadForAct } from '../load-bulletin.ts';
import { recordedLanguages } from '../recorded-languages.ts';
import { updateBulletin } from '../store/bulletins.ts';
import { saveRecording } from '../store/recordings.ts';

// By content: M4A shows as audio/x-m4a or as video/mp4 when a phone's recorder wrote it so.
const SOUND = /^(audio\/(wav|vnd\.wave|x-wav|mpeg|mp4|x-m4a|ogg|opus|aac)(;.*)?|application\/ogg|video\/mp4)$/;

/**
 * Uploads what a person spoke in one language. It is kept byte for byte; what is sent is a copy with chimes and even loudness.
 *
 * @throws broadcasts.recording-unwanted, .recording-type; platform.file-empty, .storage-full
 */
export async function recordBulletin(
  context: CommandContext,
  files: FileStore,
  upload: { id: string; language: BulletinLanguage; name: string; bytes: Uint8Array },
): Promise<void> {
  const { row } = await loadForAct(context, upload.id, 'record');
  const { language } = upload;
  if (!recordedLanguages(row).includes(language))
    throw fail('recording-unwanted', { values: LANGUAGE_NAMES[language] });
  if (upload.bytes.length > 0 && !SOUND.test(await sniffType(upload.bytes))) throw fail('recording-type');
  const kept = await keepFile(context.tx, files, {
    name: upload.name,
    bytes: upload.bytes,
    agencyId: row.agencyId,
    personId: context.actor.personId,
  });
  await saveRecording(context.tx, { bulletinId: row.id, language, fileId: kept.id });
  await updateBulletin(context.tx, row.id, { now: context.now, state: 'draft', newVersion: true });
  await announce(context, {
    name: 'recorded',
    subject: 'bulletin',
    id: row.id,
    detail: { language, sha256: kept.sha256 },
  });
}
