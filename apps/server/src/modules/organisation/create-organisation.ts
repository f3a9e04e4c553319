import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/connect.ts';
import type { HealthCheck } from '../../platform/health/health-board.ts';
import type { Route } from '../../platform/http/route.ts';
import type { JobDefinition } from '../../platform/jobs/job-runner.ts';
import type { Logger } from '../../platform/logs/logger.ts';
import type { DemoAccount } from './demo/demo-accounts.ts';
import { createOrganisationJobs } from './jobs.ts';
import type { AbilitiesByRole } from './policy.ts';
import { createAgencyRoutes } from './routes/agencies.ts';
import { createImportRoutes } from './routes/import.ts';
import { createNoticeRoutes } from './routes/notices.ts';
import { createOfficeRoutes } from './routes/offices.ts';
import { createPeopleRoutes } from './routes/people.ts';
import { createSessionRoutes } from './routes/session.ts';
import { type OrganisationSettings, oidcProviderOf } from './settings.ts';
import { type ActorFinder, createActorFinder } from './sign-in/actor-finder.ts';
import { createOidcCheck } from './sign-in/oidc-check.ts';
import { openSignIn } from './sign-in/open-sign-in.ts';
import { createPasswordChanges } from './sign-in/password-changes.ts';
import { registerAuth } from './sign-in/register-auth.ts';
import { createSignInAudit } from './sign-in/sign-in-audit.ts';
import { createSignInGuard } from './sign-in/sign-in-guard.ts';

export interface OrganisationParts {
  readonly db: Database;
  readonly settings: OrganisationSettings;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Address people type, for cookies, passkeys and origins. */
  readonly baseUrl: string;
  /** At least 32 characters; signs session cookies. */
  readonly secret: string;
  /** Of all modules, made with groupAbilitiesByRole. */
  readonly abilitiesByRole: AbilitiesByRole;
  /** Shown on the sign-in page when PROFILE=demo. */
  readonly demoAccounts?: readonly DemoAccount[];
}

export interface Organisation {
  readonly findActor: ActorFinder;
  readonly routes: readonly Route[];
  readonly jobs: readonly JobDefinition[];
  readonly healthChecks: readonly HealthCheck[];
  /** Mounts signing in at /api/auth/. */
  registerAuth(app: FastifyInstance): void;
}

/**
 * Builds the module.
 *
 * @throws Error when OIDC is only half configured, or the secret is short
 */
export function createOrganisation(parts: OrganisationParts): Organisation {
  const { db, clock, logger, baseUrl, secret } = parts;
  if (secret.length < 32) throw new Error('the secret that signs sessions must have at least 32 characters');
  const oidc = oidcProviderOf(parts.settings);
  const findActor = createActorFinder({ db, clock, secret, abilitiesByRole: parts.abilitiesByRole });
  const signIn = openSignIn({
    db,
    clock,
    logger,
    baseUrl,
    secret,
    oidc,
    guard: createSignInGuard(db, clock),
    record: createSignInAudit({ db, clock }),
    passwordChanges: createPasswordChanges({ db, clock }),
  });
  const demoAccounts = parts.settings.PROFILE === 'demo' ? (parts.demoAccounts ?? []) : [];
  return {
    findActor,
    routes: [
      ...createSessionRoutes({ secret, findActor, oidc, demoAccounts }),
      ...createAgencyRoutes(),
      ...createPeopleRoutes(findActor),
      ...createOfficeRoutes(findActor),
      ...createNoticeRoutes(),
      ...createImportRoutes(),
    ],
    jobs: createOrganisationJobs({ db, clock }),
    healthChecks: oidc === null ? [] : [createOidcCheck(oidc)],
    registerAuth: (app) => registerAuth(app, { signIn, findActor, baseUrl }),
  };
}
