import { UnreachableError } from '../../api/api-error.ts';
import * as ui from '../../messages/ui.gen.ts';

/** A key of the device or of a stick, as it is listed. */
export interface OwnPasskey {
  readonly id: string;
  readonly name: string | null;
  readonly createdAt: string;
}

interface Answer<T> {
  readonly data: T | null;
  readonly error: { readonly message?: string | undefined; readonly code?: string | undefined } | null;
}

const client = async () => (await import('../../session/auth-client.ts')).authClient;

/** @throws Error with the server's sentence; UnreachableError */
async function answer<T>(call: () => Promise<Answer<T>>): Promise<T> {
  const { data, error } = await call().catch(() => {
    throw new UnreachableError(ui.serverUnreachable());
  });
  if (error !== null) throw new Error(error.message || ui.unknownAnswer());
  if (data === null) throw new Error(ui.unknownAnswer());
  return data;
}

/**
 * Asks for a secret for an authenticator app. Codes are asked for at sign-in only after the first one has been confirmed.
 *
 * @returns the otpauth address (Key URI Format) and ten codes for when the phone is lost
 */
export async function beginSecondFactor(password: string): Promise<{ totpURI: string; backupCodes: string[] }> {
  const begun = await answer(async () => (await client()).twoFactor.enable({ password }));
  // The other method, codes by message, is not switched on here (see the server's plugins).
  if (begun.method !== 'totp') throw new Error(ui.unknownAnswer());
  return begun;
}

/** Confirms the first code of the app: from now on codes are asked for. */
export async function confirmSecondFactor(code: string): Promise<void> {
  await answer(async () => (await client()).twoFactor.verifyTotp({ code: code.replace(/\s/g, '') }));
}

/** Signing in by password alone again. */
export async function endSecondFactor(password: string): Promise<void> {
  await answer(async () => (await client()).twoFactor.disable({ password }));
}

/** Ten new codes; the old ones are worth nothing from then on. */
export async function renewBackupCodes(password: string): Promise<readonly string[]> {
  return (await answer(async () => (await client()).twoFactor.generateBackupCodes({ password }))).backupCodes;
}

/** Keys one can sign in with. */
export async function listPasskeys(): Promise<readonly OwnPasskey[]> {
  const keys = await answer(async () => (await client()).passkey.listUserPasskeys());
  return keys.map(({ id, name, createdAt }) => ({
    id,
    name: name ?? null,
    createdAt: new Date(createdAt).toISOString(),
  }));
}

/**
 * Lets the browser make a key and keeps its public half.
 *
 * @param refusal sentence for when the browser did not, because people cancelled or the device has none
 */
export async function addPasskey(name: string, refusal: string): Promise<void> {
  const outcome = await (await client()).passkey.addPasskey({ name }).catch(() => {
    throw new UnreachableError(ui.serverUnreachable());
  });
  // What the browser itself refused comes in English; the server's sentences carry a status of their own.
  if (outcome?.error)
    throw new Error(outcome.error.status === 0 || !outcome.error.message ? refusal : outcome.error.message);
}

/** Forgets a key. */
export async function deletePasskey(id: string): Promise<void> {
  await answer(async () => (await client()).passkey.deletePasskey({ id }));
}

/** Secret of an otpauth address in groups of four, for typing it off the screen. */
export function secretGroups(totpUri: string): string {
  const secret = new URL(totpUri).searchParams.get('secret') ?? '';
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
}
