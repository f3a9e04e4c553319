import type { Database } from '../../platform/database/connect.ts';
import { fail } from './errors.ts';
import { findTaken } from './store/agencies.ts';

/**
 * Both forms of an agency's code, and its key, belong to one agency only. The forms themselves are checked by the
 * contracts (QCVN 102:2016/BTTTT; QĐ 20/2020/QĐ-TTg art. 4).
 *
 * @param exceptId the agency that is being changed
 * @throws organisation.key-taken, organisation.code-taken
 */
export async function assertCodesFree(
  db: Database,
  values: { key?: string | undefined; codeQcvn102?: string | null | undefined; codeQd20?: string | null | undefined },
  exceptId: string | null,
): Promise<void> {
  const taken = await findTaken(db, values, exceptId);
  if (taken === null) return;
  const value = values[taken] ?? '';
  throw taken === 'key'
    ? fail('key-taken', { values: { key: value } })
    : fail('code-taken', { values: { code: value } });
}
