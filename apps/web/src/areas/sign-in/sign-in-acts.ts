import { UnreachableError } from '../../api/api-error.ts';
import * as ui from '../../messages/ui.gen.ts';

/** What a way in led to. A refusal is a sentence of the server, in the language of the screen. */
export type SignInOutcome =
  | { readonly kind: 'in' }
  | { readonly kind: 'code-asked' }
  | { readonly kind: 'refused'; readonly message: string };

interface Refusal {
  readonly message?: string | undefined;
  readonly status?: number | undefined;
}

const client = async () => (await import('../../session/auth-client.ts')).authClient;

const refused = (error: Refusal): SignInOutcome => ({
  kind: 'refused',
  message: error.message === undefined || error.message === '' ? ui.unknownAnswer() : error.message,
});

async function reached<T>(call: () => Promise<T>): Promise<T> {
  return call().catch(() => {
    throw new UnreachableError(ui.serverUnreachable());
  });
}

/** Signs in by password; people with a second factor are asked for its code next. */
export async function signInByPassword(email: string, password: string): Promise<SignInOutcome> {
  const { data, error } = await reached(async () => (await client()).signIn.email({ email, password }));
  if (error !== null) return refused(error);
  return 'twoFactorRedirect' in data && data.twoFactorRedirect === true ? { kind: 'code-asked' } : { kind: 'in' };
}

/** Second step: the app's code, or one of the backup codes. */
export async function confirmCode(parts: {
  code: string;
  backup: boolean;
  trustDevice: boolean;
}): Promise<SignInOutcome> {
  const { code, trustDevice } = parts;
  const { error } = await reached(async () => {
    const { twoFactor } = await client();
    return parts.backup
      ? twoFactor.verifyBackupCode({ code, trustDevice })
      : twoFactor.verifyTotp({ code, trustDevice });
  });
  return error === null ? { kind: 'in' } : refused(error);
}

/** Signs in by a passkey of the device or of a security key. */
export async function signInByPasskey(otherwise: string): Promise<SignInOutcome> {
  const { error } = await reached(async () => (await client()).signIn.passkey());
  if (error === null) return { kind: 'in' };
  // What the browser itself refused comes in English; the server's sentences carry a status of their own.
  const cancelled = 'code' in error && error.code === 'AUTH_CANCELLED';
  return cancelled ? { kind: 'refused', message: otherwise } : refused(error);
}

/** Leaves for the outside provider, which sends people back to `next`. */
export async function signInByProvider(providerId: string, next: string): Promise<SignInOutcome> {
  const { error } = await reached(async () =>
    (await client()).signIn.social({ provider: providerId, callbackURL: next, errorCallbackURL: '/dang-nhap' }),
  );
  return error === null ? { kind: 'in' } : refused(error);
}

/** Exchanges the present password for a new one and ends all other sessions. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<SignInOutcome> {
  const { error } = await reached(async () =>
    (await client()).changePassword({ currentPassword, newPassword, revokeOtherSessions: true }),
  );
  return error === null ? { kind: 'in' } : refused(error);
}
