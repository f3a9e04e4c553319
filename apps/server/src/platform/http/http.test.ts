import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { systemClock } from '../clock/clock.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/test-database.ts';
import { createLogger } from '../logs/logger.ts';
import { testActor } from '../testing/test-context.ts';
import { buildServer } from './build-server.ts';
import { registerRoutes } from './register-routes.ts';
import { ability, command, FileAnswer, publicQuery, query, signedIn } from './route.ts';

let database: TestDatabase;
let app: FastifyInstance;
const ours = { 'x-requested-with': 'phong-tuyen' };

beforeAll(async () => {
  database = await createTestDatabase();
  app = await buildServer({
    logger: createLogger({ level: 'silent' }),
    trustProxy: undefined,
    maxFileBytes: 1000,
    secure: true,
  });
  const insertEvent = (name: string) => ({ agency_id: testActor().agencyId, name, payload: '{}' });
  registerRoutes(
    app,
    [
      publicQuery({
        url: '/api/open',
        summary: '',
        reason: 'a test',
        rate: 'read',
        answer: z.object({ ok: z.boolean() }),
        run: async () => ({ ok: true }),
      }),
      query({
        url: '/api/mine',
        summary: '',
        access: signedIn,
        rate: 'read',
        answer: z.object({ who: z.string() }),
        run: async ({ actor }) => ({ who: actor.personId }),
      }),
      query({
        url: '/api/file',
        summary: '',
        access: signedIn,
        rate: 'read',
        run: async () =>
          new FileAnswer({ bytes: new Uint8Array([37, 80]), name: 'Công văn.pdf', mediaType: 'application/pdf' }),
      }),
      command({
        url: '/api/things/:id',
        summary: '',
        access: ability('things.write'),
        rate: 'command',
        params: z.object({ id: z.uuid() }),
        body: z.object({ name: z.string().min(2), fail: z.boolean().optional() }),
        answer: z.object({ name: z.string() }),
        run: async ({ tx }, { body }) => {
          await tx.insertInto('platform.event').values(insertEvent(body.name)).execute();
          if (body.fail === true) throw new Error('secret of the house');
          return { name: body.name };
        },
      }),
    ],
    {
      db: database.db,
      clock: systemClock,
      findActor: async (request) => {
        const as = request.headers['x-test-as'];
        if (as === undefined) return null;
        return testActor({ abilities: new Set(as === 'writer' ? ['things.write'] : []) });
      },
    },
  );
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const url = '/api/things/018f2b3c-0000-7000-8000-000000000000';
const post = (headers: Record<string, string>, payload: object, target = url) =>
  app.inject({ method: 'POST', url: target, headers, payload });

test('a stranger is asked to sign in, in the language of the request', async () => {
  const answer = await app.inject({ url: '/api/mine', headers: { 'accept-language': 'en-GB' } });
  expect([answer.statusCode, answer.json().message]).toEqual([401, 'Please sign in.']);
  expect((await app.inject('/api/mine')).json().message).toBe('Bạn cần đăng nhập.');
  expect((await app.inject('/api/open')).json()).toEqual({ ok: true });
});

test('an office without the ability is refused', async () => {
  expect((await post({ ...ours, 'x-test-as': 'reader' }, { name: 'abc' })).statusCode).toBe(403);
});

test('a write from another site is refused, with or without a cookie', async () => {
  const answers = await Promise.all([
    post({ 'x-test-as': 'writer' }, { name: 'abc' }),
    post({ ...ours, 'x-test-as': 'writer', 'sec-fetch-site': 'cross-site' }, { name: 'abc' }),
  ]);
  for (const answer of answers) expect(answer.json().code).toBe('platform.foreign-request');
});

test('bad input names the field', async () => {
  const answer = await post({ ...ours, 'x-test-as': 'writer' }, { name: 'a' });
  expect(answer.statusCode).toBe(400);
  expect(answer.json().fields[0].path).toBe('name');
  expect((await post({ ...ours, 'x-test-as': 'writer' }, { name: 'abc' }, '/api/things/1')).json().fields[0].path).toBe(
    'id',
  );
});

test('an unexpected fault rolls back, keeps its words to itself and gives a request id', async () => {
  const answer = await post({ ...ours, 'x-test-as': 'writer' }, { name: 'rolled back', fail: true });
  expect(answer.statusCode).toBe(500);
  expect(answer.body).not.toContain('secret');
  expect(answer.json().requestId).toMatch(/^[0-9a-f-]{36}$/);
  const rows = await database.db.selectFrom('platform.event').select('id').where('name', '=', 'rolled back').execute();
  expect(rows).toEqual([]);
});

test('a good write commits', async () => {
  expect((await post({ ...ours, 'x-test-as': 'writer' }, { name: 'kept' })).json()).toEqual({ name: 'kept' });
  const rows = await database.db.selectFrom('platform.event').select('id').where('name', '=', 'kept').execute();
  expect(rows).toHaveLength(1);
});

test('files go out as they are, with a Vietnamese name', async () => {
  const answer = await app.inject({ url: '/api/file', headers: { 'x-test-as': 'reader' } });
  expect([...answer.rawPayload]).toEqual([37, 80]);
  expect(answer.headers['content-disposition']).toContain("filename*=UTF-8''C%C3%B4ng%20v%C4%83n.pdf");
});

test('browsers are told to run only our scripts and to stay on https', async () => {
  const { headers } = await app.inject('/api/open');
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  expect(headers['strict-transport-security']).toBeDefined();
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('past the rate the answer says how long to wait', async () => {
  let last = await app.inject({ url: '/api/mine', remoteAddress: '10.0.0.9' });
  for (let count = 0; count < 610 && last.statusCode !== 429; count++)
    last = await app.inject({ url: '/api/mine', remoteAddress: '10.0.0.9' });
  expect(last.statusCode).toBe(429);
  expect(last.json().message).toMatch(/chờ \d+ giây/);
});
