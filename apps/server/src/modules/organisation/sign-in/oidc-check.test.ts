import { afterAll, beforeAll, expect, it } from 'vitest';
import { createOidcCheck } from './oidc-check.ts';
import { type OidcStandIn, startOidcProvider } from './testing/oidc-provider.ts';

let provider: OidcStandIn;
beforeAll(async () => {
  provider = await startOidcProvider({ sub: 'x', email: 'x@thu.phongtuyen.example', email_verified: true, name: 'X' });
});
afterAll(() => provider.close());

const check = async (issuer: string) => (await createOidcCheck({ ...provider, issuer, name: 'SSO' }).check()).state;

it('proves that the provider can be read and is who it says', async () => {
  expect(await check(provider.issuer)).toBe('good');
  expect(await check(`${provider.issuer}/khac`)).toBe('bad');
  expect(await check(provider.issuer.replace('127.0.0.1', 'localhost'))).toBe('bad');
  expect(await check('http://127.0.0.1:9')).toBe('bad');
});
