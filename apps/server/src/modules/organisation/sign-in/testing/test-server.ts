import { hashPassword } from 'better-auth/crypto';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../../../platform/clock/clock.ts';
import type { Database } from '../../../../platform/database/connect.ts';
import { buildServer } from '../../../../platform/http/build-server.ts';
import { registerRoutes } from '../../../../platform/http/register-routes.ts';
import { createLogger } from '../../../../platform/logs/logger.ts';
import { createOrganisation, type Organisation, type OrganisationParts } from '../../create-organisation.ts';
import { abilities, groupAbilitiesByRole } from '../../policy.ts';
import type { OrganisationSettings } from '../../settings.ts';
import { upsertPasswords } from '../../store/credentials.ts';

export const BASE_URL = 'http://localhost:4248';
export const PASSWORD = 'mat-khau-thu-nghiem';
export const SECRET = 'a-secret-for-tests-of-thirty-two-characters';

const NO_OIDC: OrganisationSettings = {
  OIDC_ISSUER: undefined,
  OIDC_CLIENT_ID: undefined,
  OIDC_CLIENT_SECRET: undefined,
  OIDC_NAME: 'SSO',
  PROFILE: 'production',
};

/** A clock that a test moves by hand. */
export function movableClock(start: Date): Clock & { set(now: Date): void; forward(seconds: number): void } {
  let now = start;
  return {
    now: () => now,
    set(to) {
      now = to;
    },
    forward(seconds) {
      now = new Date(now.getTime() + seconds * 1_000);
    },
  };
}

/** The module behind a real HTTP server, without a port. */
export async function openTestServer(
  parts: { db: Database; clock: Clock } & Partial<Pick<OrganisationParts, 'settings' | 'demoAccounts' | 'baseUrl'>>,
): Promise<{ app: FastifyInstance; organisation: Organisation }> {
  const logger = createLogger({ level: 'error' });
  const organisation = createOrganisation({
    baseUrl: BASE_URL,
    secret: SECRET,
    settings: NO_OIDC,
    logger,
    abilitiesByRole: groupAbilitiesByRole([abilities]),
    ...parts,
  });
  const app = await buildServer({ logger, trustProxy: undefined, maxFileBytes: 6_000_000, secure: false });
  registerRoutes(app, organisation.routes, { db: parts.db, clock: parts.clock, findActor: organisation.findActor });
  organisation.registerAuth(app);
  await app.ready();
  return { app, organisation };
}

let hashed: Promise<string> | null = null;

/** Gives a person the tests' password. Hashed once: a hash takes as long as it should. */
export async function givePassword(db: Database, personId: string): Promise<void> {
  hashed ??= hashPassword(PASSWORD);
  const hash = await hashed;
  await db.transaction().execute((tx) => upsertPasswords(tx, [{ personId, hash }], new Date()));
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A browser in miniature: keeps cookies, sends what our own pages send. */
export class TestBrowser {
  readonly #app: FastifyInstance;
  readonly #address: string;
  readonly #cookies = new Map<string, string>();

  constructor(app: FastifyInstance, address = '10.0.0.1') {
    this.#app = app;
    this.#address = address;
  }

  get cookieHeader(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async send(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: object): Promise<Reply> {
    const response = await this.#app.inject({
      method,
      url,
      remoteAddress: this.#address,
      headers: {
        origin: BASE_URL,
        'x-requested-with': 'phong-tuyen',
        'accept-language': 'vi',
        ...(this.#cookies.size === 0 ? {} : { cookie: this.cookieHeader }),
      },
      ...(body === undefined ? {} : { payload: body }),
    });
    for (const cookie of response.cookies)
      if (cookie.value === '' || cookie.maxAge === 0) this.#cookies.delete(cookie.name);
      else this.#cookies.set(cookie.name, encodeURIComponent(cookie.value));
    const isJson = String(response.headers['content-type'] ?? '').includes('json');
    return {
      status: response.statusCode,
      body: isJson && response.body !== '' ? response.json() : response.body,
      headers: response.headers,
    };
  }

  signIn(email: string, password: string = PASSWORD): Promise<Reply> {
    return this.send('POST', '/api/auth/sign-in/email', { email, password });
  }
}
