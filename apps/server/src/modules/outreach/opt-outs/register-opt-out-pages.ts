import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { publicAccess } from '../../../platform/http/route.ts';
import { deleteOptOut, findOptOutTime, insertOptOut } from '../store/opt-outs.ts';
import { findAddressee } from '../store/replies.ts';
import type { OptOutLinks } from './opt-out-links.ts';
import { type OptOutPage, renderOptOutPage } from './opt-out-page.ts';

export interface OptOutPageParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly optOutLinks: OptOutLinks;
}

// One carrier's address may stand for thousands of phones that have just got the same message.
const rateLimit = { max: 3_000, timeWindow: '1 minute' };
const READ = { access: publicAccess('A resident looks at what their own link would do.'), rateLimit };
const WRITE = {
  access: { kind: 'open-write', reason: 'A resident refuses messages by their own link, and may take it back.' },
  rateLimit,
} as const;

/**
 * `/t/<word>`: looking changes nothing, because programs that preview links look too; the button does. Works without a
 * script, so its form is sent as forms are.
 */
export function registerOptOutPages(app: FastifyInstance, parts: OptOutPageParts): void {
  void app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 1_024 },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.get('/t/:word', { config: READ }, async (request, reply) =>
      answer(reply, await look(parts, parts.optOutLinks.phoneOf(wordOf(request)))),
    );
    scope.post('/t/:word', { config: WRITE }, async (request, reply) => {
      const act = (request.body as { act?: unknown } | null)?.act;
      return answer(reply, await change(parts, wordOf(request), act === 'resume' ? 'resume' : 'stop'));
    });
  });
}

const wordOf = (request: FastifyRequest): string => (request.params as { word?: string }).word ?? '';

function answer(reply: FastifyReply, page: OptOutPage): FastifyReply {
  return reply
    .status(page.kind === 'unknown' ? 404 : 200)
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .type('text/html; charset=utf-8')
    .send(renderOptOutPage(page));
}

async function look({ db }: OptOutPageParts, phone: string | null): Promise<OptOutPage> {
  if (phone === null) return { kind: 'unknown' };
  const since = await findOptOutTime(db, phone);
  return since === null ? { kind: 'ask', phone } : { kind: 'stopped', phone, since };
}

async function change(parts: OptOutPageParts, word: string, act: 'stop' | 'resume'): Promise<OptOutPage> {
  const phone = parts.optOutLinks.phoneOf(word);
  if (phone === null) return { kind: 'unknown' };
  await parts.db.transaction().execute(async (tx) => {
    const addressee = await findAddressee(tx, phone);
    const entry = {
      phone,
      agencyId: addressee?.agencyId ?? null,
      campaignId: addressee?.campaignId ?? null,
      via: 'link',
      personId: null,
      note: '',
      at: parts.clock.now(),
    } as const;
    await (act === 'stop' ? insertOptOut(tx, entry) : deleteOptOut(tx, entry));
    await notifyLive(tx, { topic: 'opt-outs', ids: [], agencyIds: null });
  });
  return act === 'resume' ? { kind: 'resumed', phone } : look(parts, phone);
}
