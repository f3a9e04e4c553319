import { hashPassword } from 'better-auth/crypto';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail } from '../errors.ts';
import { lockPersonToEdit } from '../scope.ts';
import { oneTimePassword } from '../sign-in/password-rule.ts';
import { accountKey } from '../sign-in/sign-in-guard.ts';
import { deleteFactors, deleteTrustedDevices, upsertPasswords } from '../store/credentials.ts';
import { updatePerson } from '../store/people.ts';
import { deleteSessionsOf } from '../store/sessions.ts';
import { clearAttempts } from '../store/sign-in-guard.ts';

const VALID_MS = 72 * 3_600_000;

/**
 * Gives a person a one-time password, valid for 72 hours and until they choose their own; ends their sessions and takes
 * away second factor and passkeys, which may be what was lost or stolen.
 *
 * @returns the password, shown once and kept nowhere but as a hash
 * @throws platform.not-found, organisation.own-account, organisation.person-holds-elsewhere, organisation.person-disabled
 */
export async function resetPassword(
  context: CommandContext,
  personId: string,
  random?: (below: number) => number,
): Promise<{ password: string; validUntil: Date }> {
  const { person, holdsElsewhere } = await lockPersonToEdit(context, personId);
  // One's own is changed with the old one at hand: a session left open must not be enough to take an account over.
  if (person.id === context.actor.personId) throw fail('own-account');
  if (holdsElsewhere) throw fail('person-holds-elsewhere');
  if (person.disabledAt !== null) throw fail('person-disabled');
  const password = oneTimePassword(random);
  const validUntil = new Date(context.now.getTime() + VALID_MS);
  await upsertPasswords(context.tx, [{ personId: person.id, hash: await hashPassword(password) }], context.now);
  await updatePerson(context.tx, person.id, { oneTimePasswordUntil: validUntil }, context.now);
  await deleteFactors(context.tx, person.id);
  await deleteTrustedDevices(context.tx, person.id);
  await deleteSessionsOf(context.tx, person.id, null);
  // Whoever asks for a new password has often been paused for guessing the old one.
  await clearAttempts(context.tx, accountKey(person.email));
  await recordAudit(context, { act: 'organisation.password-reset', subjectType: 'person', subjectId: person.id });
  return { password, validUntil };
}
