import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Application, buildApplication } from '../../apps/server/src/composition/build-application.ts';
import { Closing } from '../../apps/server/src/composition/close-in-order.ts';
import { readSettings } from '../../apps/server/src/composition/settings.ts';
import { createDatabase, TEMPLATE } from '../../apps/server/src/platform/database/testing/template.ts';
import type { Access } from '../../apps/server/src/platform/http/route.ts';
import { createLogger } from '../../apps/server/src/platform/logs/logger.ts';

interface Declared {
  readonly method: string;
  readonly url: string;
  readonly access: Access | undefined;
  readonly rate: unknown;
}
const declared: Declared[] = [];
const closing = new Closing();
let application: Application;
beforeAll(async () => {
  const url = await createDatabase(inject('clusterUrl'), `routes_${Date.now()}`, TEMPLATE);
  application = await buildApplication(readSettings({ FILES_DIR: `/tmp/phong-tuyen-routes-${process.pid}` }), {
    url,
    secret: Buffer.alloc(32, 1),
    logger: createLogger({ level: 'silent' }),
    closing,
    onRoute: (route) => declared.push(route),
  });
  await application.app.ready();
}, 60_000);
afterAll(() => closing.close(null));

/** Pages that describe the interface itself, and better-auth's own door, which keeps its own rules. */
const OWN_RULES = /^\/api\/(reference|auth)(\/|$)|^\/api\/openapi\.json$/;

test('every route says who may call it, or that it is public and why', () => {
  const silent = declared.filter(
    (route) => route.method !== 'HEAD' && !OWN_RULES.test(route.url) && route.access === undefined,
  );
  expect(silent.map((route) => `${route.method} ${route.url}`)).toEqual([]);
  for (const { access, url } of declared)
    if (access !== undefined && 'reason' in access) expect(access.reason.length, url).toBeGreaterThan(10);
});

test('every route has a rate', () => {
  const free = declared.filter(
    (route) => route.method !== 'HEAD' && !OWN_RULES.test(route.url) && route.rate === undefined,
  );
  expect(free.map((route) => `${route.method} ${route.url}`)).toEqual([]);
});

test('nothing that writes is public', () => {
  const open = declared.filter(
    (route) =>
      route.access?.kind === 'public' &&
      !['GET', 'HEAD', 'OPTIONS'].includes(route.method) &&
      !OWN_RULES.test(route.url),
  );
  expect(open.map((route) => `${route.method} ${route.url}`)).toEqual([]);
});

test('a machine without its token gets nothing', async () => {
  const { app } = application;
  const behind = declared.filter((route) => route.access?.kind === 'token' && route.method !== 'HEAD');
  for (const { method, url } of behind) {
    const answer = await app.inject({
      method: method as 'GET',
      url: url.replace(/:\w+|\*/g, 'x'.repeat(24)),
      ...(method === 'GET' ? {} : { payload: {} }),
    });
    expect(answer.statusCode, `${method} ${url}`).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode, `${method} ${url}`).toBeLessThan(500);
  }
});
