import type { FastifyRequest } from 'fastify';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { localDay } from '../local-day.ts';
import type { AbilitiesByRole } from '../policy.ts';
import { type ActingSession, findActingSession, touchSession } from '../store/sessions.ts';
import { findSessionToken } from './session-token.ts';

// How long an answer may be out of date on a server that did not see the change itself.
const REMEMBER_MS = 5_000;
const MOST_REMEMBERED = 10_000;
const SEEN_EVERY_MS = 60_000;
const NOTHING: ReadonlySet<string> = new Set();

export interface ActorFinder {
  /** Who makes the request; null for strangers, disabled people, and people without an office in force. */
  (request: FastifyRequest): Promise<Actor | null>;
  /** Forgets what was remembered of a person: after a revoke, a change of office, a disabling. */
  forgetPerson(personId: string): void;
}

/**
 * Makes the function that tells who calls: one query a request, remembered for up to five seconds per session.
 *
 * @param parts.secret signs the session cookie
 * @param parts.abilitiesByRole abilities of all modules, by role
 */
export function createActorFinder(parts: {
  db: Database;
  clock: Clock;
  secret: string;
  abilitiesByRole: AbilitiesByRole;
}): ActorFinder {
  const remembered = new Map<string, { actor: Actor; until: number }>();

  async function find(request: FastifyRequest): Promise<Actor | null> {
    const token = findSessionToken(request, parts.secret);
    if (token === null) return null;
    const now = parts.clock.now();
    const known = remembered.get(token);
    if (known !== undefined && known.until > now.getTime()) return known.actor;
    remembered.delete(token);
    const session = await findActingSession(parts.db, token, { now, day: localDay(now) });
    if (session === null) return null;
    if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS)
      await touchSession(parts.db, session.sessionId, now);
    const actor = toActor(session, parts.abilitiesByRole);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(token, { actor, until: now.getTime() + REMEMBER_MS });
    return actor;
  }

  function forgetPerson(personId: string): void {
    for (const [token, { actor }] of remembered) if (actor.personId === personId) remembered.delete(token);
  }

  return Object.assign(find, { forgetPerson });
}

function toActor(session: ActingSession, abilitiesByRole: AbilitiesByRole): Actor {
  return {
    personId: session.personId,
    officeId: session.officeId,
    agencyId: session.agencyId,
    role: session.role,
    // With a one-time password nothing may be done but choosing one's own.
    abilities: session.passwordMustChange ? NOTHING : abilitiesByRole[session.role],
    language: session.language === 'en' ? 'en' : 'vi',
  };
}
