import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../errors.ts';
import { announce, loadForAct } from '../load-bulletin.ts';
import { askForAudio } from '../store/audio.ts';

/**
 * Asks for the audio of the bulletin as it stands; the maker takes it up beside requests. Asking twice makes it once.
 *
 * @throws broadcasts.recording-missing
 */
export async function makeAudio(context: CommandContext, id: string): Promise<void> {
  const { row } = await loadForAct(context, id, 'make-audio');
  if (row.voice === 'recording' && row.recordingFileId === null) throw fail('recording-missing');
  await askForAudio(context.tx, { bulletinId: id, agencyId: row.agencyId, version: row.version, now: context.now });
  await announce(context, { name: 'audio-asked', subject: 'bulletin', id, detail: { version: row.version } });
}
