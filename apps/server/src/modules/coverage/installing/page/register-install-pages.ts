import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../../../../platform/http/language.ts';
import { publicAccess } from '../../../../platform/http/route.ts';
import { findRootAgency } from '../../../organisation/index.ts';
import { findCode } from '../../codes/find-code.ts';
import { countOpening } from '../../commands/count-opening.ts';
import type { CodeRow } from '../../store/codes.ts';
import type { InstallingDeps } from '../installing-deps.ts';
import { type InstallPage, renderInstallPage } from './install-page.ts';
import { isProgram, phoneKindOf } from './phone-kind.ts';
import { type Store, storeAddress } from './store-address.ts';

/** Carriers put thousands of phones behind one address, and an SMS makes them all come within minutes. */
const RATE = { max: 6_000, timeWindow: '1 minute' };
const page = {
  access: publicAccess('Residents install the app from here; nothing of anyone is shown.'),
  rateLimit: RATE,
};
const opening = {
  access: publicAccess('Leads on to the store and counts the code, never the person.'),
  rateLimit: RATE,
};
/** Ten minutes without asking again; a day while the line is down or the answer is on its way (RFC 5861). */
const CACHE = 'private, max-age=600, stale-while-revalidate=86400, stale-if-error=86400';
const SHOWING = /^[\w-]{16,32}$/;
const MAX_SHOWN = 20;

type CodeRequest = FastifyRequest<{
  Params: { code?: string };
  Querystring: { 'ngon-ngu'?: unknown; may?: unknown; lan?: unknown };
}>;

/** `/cai-dat/<code>`, its short alias `/b/<code>`, and the button's `/cai-dat/<code>/mo`: plain pages without a script. */
export function registerInstallPages(app: FastifyInstance, deps: InstallingDeps): void {
  const show = (request: CodeRequest, reply: FastifyReply) => showPage(deps, request, reply);
  for (const url of ['/cai-dat', '/cai-dat/:code', '/b/:code']) app.get(url, { config: page }, show as never);
  app.get('/cai-dat/:code/mo', { config: opening }, ((request: CodeRequest, reply: FastifyReply) =>
    openStore(deps, request, reply)) as never);
}

async function showPage(deps: InstallingDeps, request: CodeRequest, reply: FastifyReply): Promise<FastifyReply> {
  const typed = request.params.code ?? null;
  const [code, root] = await Promise.all([typed === null ? null : findCode(deps.db, typed), findRootAgency(deps.db)]);
  const wrong = typed !== null && code === null;
  const parts = {
    language: chosenLanguage(request),
    phone: phoneKindOf(request.headers['user-agent']),
    code: code?.code ?? null,
    wrongCode: wrong ? typed.slice(0, MAX_SHOWN) : null,
    issuer: root?.name ?? 'Phòng Tuyến',
    address: code === null ? `${deps.baseUrl}/cai-dat` : `${deps.baseUrl}/b/${code.code}`,
  };
  // Pages that differ only in the button's random word are one page: whoever has it keeps it, and is counted once.
  const tag = `W/"${createHash('sha256')
    .update(JSON.stringify({ ...parts, ...deps.settings }))
    .digest('base64url')
    .slice(0, 20)}"`;
  reply.header('etag', tag).header('cache-control', wrong ? 'no-store' : CACHE);
  reply.header('vary', 'user-agent, accept-language').header('content-language', parts.language);
  if (!wrong && request.headers['if-none-match'] === tag) return reply.status(304).send();
  const showing = randomBytes(12).toString('base64url');
  return reply
    .status(wrong ? 404 : 200)
    .type('text/html; charset=utf-8')
    .send(renderInstallPage({ ...parts, storeLink: storeLinks(deps, code, showing) }));
}

/** Without a code there is nothing to count: the buttons lead to the stores themselves, where their addresses are set. */
function storeLinks(deps: InstallingDeps, code: CodeRow | null, showing: string): InstallPage['storeLink'] {
  const link = (store: Store) =>
    code === null || storeAddress(store, deps.settings, null) === null
      ? storeAddress(store, deps.settings, null)
      : `/cai-dat/${code.code}/mo?may=${store}&lan=${showing}`;
  return { android: link('android'), ios: link('ios') };
}

async function openStore(deps: InstallingDeps, request: CodeRequest, reply: FastifyReply): Promise<FastifyReply> {
  const typed = request.params.code ?? '';
  const code = await findCode(deps.db, typed);
  const userAgent = request.headers['user-agent'] ?? '';
  const store = chosenStore(request);
  reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
  const address = code === null || store === null ? null : storeAddress(store, deps.settings, code.code);
  if (code === null || address === null) return reply.redirect(`/cai-dat/${encodeURIComponent(typed)}`, 302);
  if (request.method === 'GET' && !isProgram(userAgent) && !isAhead(request)) {
    const { lan } = request.query;
    const showing = typeof lan === 'string' && SHOWING.test(lan) ? lan : null;
    const given = { secret: deps.secret, now: deps.clock.now() };
    // Somebody wants to install: a count that fails must not stand in the way.
    await deps.db
      .transaction()
      .execute((tx) => countOpening(tx, { code, showing, address: request.ip, userAgent }, given))
      .catch((error: unknown) => deps.logger.error({ error }, 'an opening was not counted'));
  }
  return reply.redirect(address, 302);
}

/** Browsers that fetch a page before anybody has pressed say so. */
const isAhead = ({ headers }: FastifyRequest): boolean =>
  /prefetch|prerender|preview/i.test(
    `${headers['sec-purpose'] ?? ''} ${headers['purpose'] ?? ''} ${headers['x-moz'] ?? ''}`,
  );

function chosenStore(request: CodeRequest): Store | null {
  const { may } = request.query;
  if (may === 'android' || may === 'ios') return may;
  const phone = phoneKindOf(request.headers['user-agent']);
  return phone === 'other' ? null : phone;
}

function chosenLanguage(request: CodeRequest): 'vi' | 'en' {
  const asked = request.query['ngon-ngu'];
  return asked === 'vi' || asked === 'en' ? asked : languageOf(request);
}
