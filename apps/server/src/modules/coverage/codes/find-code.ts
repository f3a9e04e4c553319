import type { Database } from '../../../platform/database/connect.ts';
import { type CodeRow, findCodeRow } from '../store/codes.ts';
import { readCode } from './code-words.ts';

/** The code that somebody scanned or typed; null when it is none of ours. */
export async function findCode(db: Database, typed: string): Promise<CodeRow | null> {
  const code = readCode(typed);
  return code === null ? null : findCodeRow(db, code);
}
