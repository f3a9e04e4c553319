import type { PlannedTask, Target } from '@phong-tuyen/contracts';
import type { Database } from '../../platform/database/connect.ts';
import { agencyTree } from '../organisation/index.ts';
import type { DocumentsDeps, Letter } from './deps.ts';
import { planFromReading } from './reading-view.ts';
import { typesetLetter } from './typeset-letter.ts';

/**
 * The tasks and receivers that a letter being written names: its page is set and read like anyone else's, so that what is
 * drafted here and what comes from outside are understood alike.
 *
 * @throws documents.cannot-typeset
 */
export async function planLetter(
  db: Database,
  deps: DocumentsDeps,
  question: { letter: Letter; now: Date },
): Promise<{ tasks: PlannedTask[]; targets: Target[] }> {
  const agencies = await agencyTree(db);
  const { pdf } = typesetLetter(deps.typesetter, question.letter, question.now);
  const { reading } = await deps.reader.read(pdf, agencies);
  return planFromReading(reading, agencies);
}
