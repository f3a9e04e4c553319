import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../errors.ts';
import { LANGUAGE_NAMES } from '../languages.ts';
import { announce, loadForAct } from '../load-bulletin.ts';
import { recordedLanguages } from '../recorded-languages.ts';
import { askForAudio } from '../store/audio.ts';
import { listRecordings } from '../store/recordings.ts';

/**
 * Asks for the audio of the bulletin as it stands; the maker takes it up beside requests. Asking twice makes it once.
 *
 * @throws broadcasts.recording-missing
 */
export async function makeAudio(context: CommandContext, id: string): Promise<void> {
  const { row } = await loadForAct(context, id, 'make-audio');
  const there = new Set((await listRecordings(context.tx, id)).map((recording) => recording.language));
  const missing = recordedLanguages(row).find((language) => !there.has(language));
  if (missing !== undefined) throw fail('recording-missing', { values: LANGUAGE_NAMES[missing] });
  await askForAudio(context.tx, { bulletinId: id, agencyId: row.agencyId, version: row.version, now: context.now });
  await announce(context, { name: 'audio-asked', subject: 'bulletin', id, detail: { version: row.version } });
}
