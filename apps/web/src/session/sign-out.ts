import { ownHeaders } from '../api/client.ts';

/** Ends the session on this device, and forgets all that was loaded by loading the first page anew. */
export async function signOut(): Promise<void> {
  await fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { ...ownHeaders(), 'content-type': 'application/json' },
    body: '{}',
  });
  window.location.assign('/');
}
