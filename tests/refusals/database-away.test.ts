import { get } from 'node:http';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { z } from 'zod';
import { createDatabase, TEMPLATE } from '../../apps/server/src/platform/database/testing/template.ts';
import { defineJob, JobRunner } from '../../apps/server/src/platform/jobs/job-runner.ts';
import { createLogger } from '../../apps/server/src/platform/logs/logger.ts';
import { type BrokenLine, openLine } from './broken-line.ts';
import { type Desk, type Office, openOffice } from './office.ts';

const BACK_WITHIN_MS = 15_000;
const soon = { timeout: BACK_WITHIN_MS, interval: 100 };

let line: BrokenLine;
let office: Office;
let clerk: Desk;
let jobs: JobRunner;
const ran: number[] = [];
beforeAll(async () => {
  line = await openLine(await createDatabase(inject('clusterUrl'), `away_${Date.now()}`, TEMPLATE));
  office = await openOffice({ url: line.url });
  office.application.dispatcher.start();
  clerk = await office.signIn(office.staff.clerk);
  const job = defineJob({
    name: 'test-after-a-break',
    schema: z.object({ n: z.number() }),
    normSeconds: 60,
    run: async ({ n }) => void ran.push(n),
  });
  jobs = new JobRunner(line.url, [job], createLogger({ level: 'silent' }));
  await jobs.start();
}, 120_000);
afterAll(async () => {
  await jobs.stop();
  await office.close();
  await line.cut();
});

/** A screen that follows changes; `ended` when the server lets it go. */
function follow(): { heard: () => string; ended: Promise<void>; close(): void } {
  let heard = '';
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const request = get(`${office.address}/api/live`, { headers: { cookie: clerk.cookie } }, (response) => {
    response.on('data', (chunk: Buffer) => (heard += chunk));
    response.on('close', end);
  });
  request.on('error', end);
  return { heard: () => heard, ended, close: () => request.destroy() };
}

test('while PostgreSQL is away every request is told so; afterwards all goes on by itself', async () => {
  const screen = follow();
  await vi.waitFor(() => expect(screen.heard()).toContain('event: hello'), soon);
  const draft = (await clerk.post('/api/documents', { type: 'CV', subject: 'trước khi mất điện' })).body.id;

  await line.cut();
  for (const [language, words] of [
    ['vi', /Cơ sở dữ liệu tạm thời không trả lời.*làm lại/],
    ['en', /database does not answer.*try again/],
  ] as const) {
    const read = await clerk.get(`/api/documents/${draft}`, language);
    expect([read.status, read.code]).toEqual([503, 'platform.database-away']);
    expect(read.message).toMatch(words);
    expect(read.headers.get('retry-after')).toBe('5');
  }
  const written = await clerk.post(`/api/documents/${draft}/submit`);
  expect([written.status, written.code]).toEqual([503, 'platform.database-away']);
  await office.application.health.checkAll();
  const alive = await fetch(`${office.address}/api/alive`);
  expect([alive.status, await alive.json()]).toEqual([200, { state: 'bad' }]);
  const database = office.application.health.parts.find((part) => part.name === 'database');
  expect(database?.vi).toMatch(/không nối được.*PostgreSQL/i);
  expect(database?.en).toMatch(/cannot be reached.*PostgreSQL/i);

  await line.mend();
  await vi.waitFor(async () => expect((await clerk.get(`/api/documents/${draft}`)).status).toBe(200), soon);
  // The screen is let go, so that it comes again and asks for what it missed.
  await screen.ended;
  const again = follow();
  await vi.waitFor(() => expect(again.heard()).toContain('event: hello'), soon);
  await vi.waitFor(async () => {
    await clerk.post('/api/documents', { type: 'CV', subject: 'sau khi có điện' });
    expect(again.heard()).toContain('"topic":"documents"');
  }, soon);
  again.close();
  expect((await clerk.get(`/api/documents/${draft}`)).body.state).toBe('draft');
  await vi.waitFor(async () => {
    await office.application.health.checkAll();
    expect(office.application.health.parts.filter((part) => part.state === 'bad').map((part) => part.name)).toEqual([]);
  }, soon);
}, 60_000);

test('jobs that were asked for before a break run after it', async () => {
  await jobs.send('test-after-a-break', { n: 1 });
  await vi.waitFor(() => expect(ran).toEqual([1]), soon);
  await line.cut();
  await expect(jobs.send('test-after-a-break', { n: 2 })).rejects.toThrow();
  await line.mend();
  await vi.waitFor(async () => {
    if (!ran.includes(3)) await jobs.send('test-after-a-break', { n: 3 }, 'once');
    expect(ran).toContain(3);
  }, soon);
  expect((await jobs.states()).map((state) => state.failed)).toEqual([0]);
}, 60_000);

test('events that nobody was woken for are dispatched all the same', async () => {
  const { db } = office.application;
  await db
    .insertInto('platform.event')
    .values({ agency_id: office.province.committee.id, name: 'documents.withdrawn', payload: '{}' })
    .execute();
  await vi.waitFor(async () => {
    const left = await db.selectFrom('platform.event').select('id').where('dispatched_at', 'is', null).execute();
    expect(left).toEqual([]);
  }, soon);
}, 60_000);
