import { type AuthParts, createAuth, OIDC_PROVIDER_ID } from './create-auth.ts';

export interface SignIn {
  /** Answers one request below /api/auth/. */
  handle(request: Request): Promise<Response>;
}

const TRY_AGAIN_MS = 10_000;

/**
 * The sign-in part, opened again when the outside provider could not be read the first time: it reads the provider's
 * discovery document only while opening, and a provider that was down at our start must not stay out until our next.
 */
export function openSignIn(parts: AuthParts): SignIn {
  let auth = createAuth(parts);
  let openedAt = parts.clock.now().getTime();

  async function knowsProvider(): Promise<boolean> {
    const { socialProviders } = await auth.$context;
    return socialProviders.some((provider) => provider.id === OIDC_PROVIDER_ID);
  }

  return {
    async handle(request) {
      const path = new URL(request.url).pathname;
      const needsProvider = parts.oidc !== null && /\/(sign-in\/social|callback\/)/.test(path);
      const now = parts.clock.now().getTime();
      if (needsProvider && now - openedAt > TRY_AGAIN_MS && !(await knowsProvider())) {
        auth = createAuth(parts);
        openedAt = now;
      }
      return auth.handler(request);
    },
  };
}
