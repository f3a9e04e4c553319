import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { isAPIError } from 'better-auth/api';
// One by one: their common index loads two dozen more, and stays in memory.
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Logger } from '../../../platform/logs/logger.ts';
import type { OidcProvider } from '../settings.ts';
import { createAdmission, SIGN_IN_PAGE } from './admit-person.ts';
import {
  accountTable,
  passkeyTable,
  sessionTable,
  twoFactorTables,
  userTable,
  verificationTable,
} from './auth-tables.ts';
import { ADDRESS_HEADER, type HouseRulesParts, houseRules } from './house-rules.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password-rule.ts';

export const OIDC_PROVIDER_ID = 'oidc';
const SESSION_SECONDS = 7 * 86_400;
const TRUSTED_DEVICE_SECONDS = 30 * 86_400;

export interface AuthParts extends HouseRulesParts {
  /** Address people type: decides cookies, passkeys and which origins may call. */
  readonly baseUrl: string;
  /** Signs cookies and encrypts second factors; at least 32 characters, kept for as long as the installation. */
  readonly secret: string;
  readonly oidc: OidcProvider | null;
  readonly logger: Logger;
}

/**
 * better-auth over our own tables: password, TOTP with backup codes, passkeys, and one OpenID Connect provider.
 * Nobody signs up: whoever is not in organisation.person cannot come in by any of them.
 */
export function createAuth(parts: AuthParts) {
  const admit = createAdmission(parts);
  return betterAuth({
    appName: 'Phòng Tuyến',
    baseURL: parts.baseUrl,
    basePath: '/api/auth',
    secret: parts.secret,
    trustedOrigins: originsOf(parts.baseUrl),
    database: { db: parts.db, type: 'postgres', schemaName: 'organisation', transaction: true },
    user: userTable,
    session: {
      ...sessionTable,
      expiresIn: SESSION_SECONDS,
      // A session ends a week after signing in, seen or not; the actor finder notes when it was last used.
      disableSessionRefresh: true,
    },
    account: {
      ...accountTable,
      encryptOAuthTokens: true,
      // A provider that does not vouch for the address must not be linked to whoever has it here.
      accountLinking: { enabled: true, trustedProviders: [], updateUserInfoOnLink: false },
    },
    verification: verificationTable,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    plugins: [
      twoFactor({ issuer: 'Phòng Tuyến', trustDeviceMaxAge: TRUSTED_DEVICE_SECONDS, schema: twoFactorTables }),
      passkey({ ...passkeySite(parts.baseUrl), schema: passkeyTable }),
      ...(parts.oidc === null ? [] : [oidcPlugin(parts.oidc)]),
      houseRules(parts),
    ],
    databaseHooks: {
      session: { create: { before: async (session, context) => admit(session.userId, context) } },
    },
    // Guessing is slowed down by the sign-in guard, floods by the route's own limit.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    advanced: {
      // Its check wants to be able to insert people, which is not its business; our tests sign in by every way instead.
      database: { generateId: false, validateSchema: false },
      useSecureCookies: parts.baseUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    // Messages only: the arguments may carry addresses of people.
    logger: { level: 'error', log: (level, message) => parts.logger[level]({ part: 'sign-in' }, message) },
    onAPIError: {
      errorURL: new URL(SIGN_IN_PAGE, parts.baseUrl).toString(),
      // Refusals are answers, not faults; the rest is logged by its kind.
      onError: (error) => {
        if (!isAPIError(error)) parts.logger.error({ error, part: 'sign-in' }, 'sign-in failed unexpectedly');
      },
    },
  });
}

function oidcPlugin(provider: OidcProvider) {
  return genericOAuth({
    config: [
      {
        providerId: OIDC_PROVIDER_ID,
        name: provider.name,
        discoveryUrl: `${provider.issuer}/.well-known/openid-configuration`,
        clientId: provider.clientId,
        clientSecret: provider.clientSecret,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
        disableSignUp: true,
      },
    ],
  });
}

/** WebAuthn Level 3 §5.1.3: the site's id is a domain; a bare IP address is not one, the loopback is `localhost`. */
function passkeySite(baseUrl: string) {
  const { hostname } = new URL(baseUrl);
  return {
    rpID: isLoopback(hostname) ? 'localhost' : hostname,
    rpName: 'Phòng Tuyến',
    origin: originsOf(baseUrl),
  };
}

/** Where our own pages come from; on a machine of one's own, by both of its names. */
function originsOf(baseUrl: string): string[] {
  const url = new URL(baseUrl);
  if (!isLoopback(url.hostname)) return [url.origin];
  return ['localhost', '127.0.0.1'].map((host) => `${url.protocol}//${host}${url.port === '' ? '' : `:${url.port}`}`);
}

const isLoopback = (hostname: string): boolean => hostname === 'localhost' || hostname === '127.0.0.1';
