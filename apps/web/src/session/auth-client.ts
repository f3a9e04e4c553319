import { passkeyClient } from '@better-auth/passkey/client';
import { createAuthClient } from 'better-auth/client';
import { twoFactorClient } from 'better-auth/client/plugins';
import { ownHeaders } from '../api/client.ts';

/**
 * better-auth's own client, for the ways in and for what protects an account. Load it by `import()` only: it is a third of
 * what the sign-in page weighs, and nobody needs it before the first key is pressed.
 */
export const authClient = createAuthClient({
  basePath: '/api/auth',
  fetchOptions: {
    onRequest: (context) => {
      for (const [name, value] of Object.entries(ownHeaders())) context.headers.set(name, value);
      return context;
    },
  },
  plugins: [twoFactorClient(), passkeyClient()],
});
