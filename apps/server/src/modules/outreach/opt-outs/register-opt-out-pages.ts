import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { publicAccess } from '../../../platform/http/route.ts';
import { deleteOptOut, findCampaignByTag, findOptOutTime, insertOptOut } from '../store/opt-outs.ts';
import { type OptOutPage, renderOptOutPage } from './opt-out-page.ts';
import { readOptOutToken } from './opt-out-token.ts';

export interface OptOutPageParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly secret: Uint8Array;
}

// One carrier's address may stand for thousands of phones that have just got the same message.
const rateLimit = { max: 3_000, timeWindow: '1 minute' };
const READ = { access: publicAccess('A resident looks at what their own link would do.'), rateLimit };
const WRITE = {
  access: { kind: 'open-write', reason: 'A resident refuses messages by their own link, and may take it back.' },
  rateLimit,
} as const;

/**
 * `/tu-choi/<word>`: looking changes nothing, because programs that preview links look too; the button does. Works without a
 * script, so its form is sent as forms are.
 */
export function registerOptOutPages(app: FastifyInstance, parts: OptOutPageParts): void {
  void app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 1_024 },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.get('/tu-choi/:token', { config: READ }, async (request, reply) =>
      answer(reply, await look(parts, tokenOf(request))),
    );
    scope.post('/tu-choi/:token', { config: WRITE }, async (request, reply) => {
      const act = (request.body as { act?: unknown } | null)?.act;
      return answer(reply, await change(parts, tokenOf(request), act === 'resume' ? 'resume' : 'stop'));
    });
  });
}

const tokenOf = (request: FastifyRequest): string => (request.params as { token?: string }).token ?? '';

function answer(reply: FastifyReply, page: OptOutPage): FastifyReply {
  return reply
    .status(page.kind === 'unknown' ? 404 : 200)
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .type('text/html; charset=utf-8')
    .send(renderOptOutPage(page));
}

async function look({ db, secret }: OptOutPageParts, token: string): Promise<OptOutPage> {
  const read = readOptOutToken(secret, token);
  if (read === null) return { kind: 'unknown' };
  const since = await findOptOutTime(db, read.phone);
  return since === null ? { kind: 'ask', phone: read.phone } : { kind: 'stopped', phone: read.phone, since };
}

async function change(parts: OptOutPageParts, token: string, act: 'stop' | 'resume'): Promise<OptOutPage> {
  const read = readOptOutToken(parts.secret, token);
  if (read === null) return { kind: 'unknown' };
  const { phone, campaignTag } = read;
  await parts.db.transaction().execute(async (tx) => {
    const campaign = await findCampaignByTag(tx, campaignTag);
    const agencyId = campaign?.agencyId ?? null;
    const entry = {
      phone,
      agencyId,
      campaignId: campaign?.id ?? null,
      via: 'link',
      personId: null,
      note: '',
      at: parts.clock.now(),
    } as const;
    await (act === 'stop' ? insertOptOut(tx, entry) : deleteOptOut(tx, entry));
    await notifyLive(tx, { topic: 'opt-outs', ids: [], agencyIds: null });
  });
  return act === 'resume' ? { kind: 'resumed', phone } : look(parts, token);
}
