import { z } from 'zod';

/** Sign-in by an outside provider, and whether this installation shows demo accounts. */
export const organisationSettings = {
  /** Address of an OpenID Connect provider; its discovery document is read from below it. All OIDC settings go together. */
  OIDC_ISSUER: z.url('must be an address such as https://sso.example.gov.vn/realms/tinh').optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What the sign-in button says. */
  OIDC_NAME: z.string().min(1).max(60).default('SSO'),
  /** `demo` shows the demo accounts on the sign-in page; never on an installation with real people. */
  PROFILE: z.enum(['demo', 'production']).default('production'),
};

export type OrganisationSettings = {
  readonly [K in keyof typeof organisationSettings]: z.output<(typeof organisationSettings)[K]>;
};

/** An OpenID Connect provider that is set up whole. */
export interface OidcProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
}

/**
 * The configured provider, null when none is.
 *
 * @throws Error naming what is missing when only some of the three settings are given
 */
export function oidcProviderOf(settings: OrganisationSettings): OidcProvider | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings;
  if (issuer !== undefined && clientId !== undefined && clientSecret !== undefined)
    return { issuer: issuer.replace(/\/$/, ''), clientId, clientSecret, name: settings.OIDC_NAME };
  const given = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret };
  const missing = Object.entries(given).filter(([, value]) => value === undefined);
  if (missing.length === 3) return null;
  throw new Error(`OIDC needs all three settings; missing: ${missing.map(([name]) => name).join(', ')}`);
}
