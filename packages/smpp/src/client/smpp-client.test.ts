import { encodeSms } from '@phong-tuyen/messaging';
import { afterEach, expect, test, vi } from 'vitest';
import type { SmppReceipt } from '../receipt/read-receipt.ts';
import { type CentreOptions, MessageCentre } from '../testing/index.ts';
import type { SmppSetup } from './options.ts';
import type { SmppReply } from './outcomes.ts';
import { SmppClient } from './smpp-client.ts';

const open: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.stop();
});

const until = (check: () => unknown) =>
  vi.waitFor(() => expect(check()).toBeTruthy(), { timeout: 10_000, interval: 5 });

async function startCentre(options: CentreOptions = {}) {
  const centre = await MessageCentre.start({ systemId: 'qnam', password: 'secret', ...options });
  open.push(centre);
  return centre;
}

async function startClient(port: number, setup: Partial<SmppSetup> = {}, wait = true) {
  const client = new SmppClient({
    host: '127.0.0.1',
    port,
    systemId: 'qnam',
    password: 'secret',
    source: { ton: 5, npi: 0, address: 'BO Y TE' },
    responseMs: 1_000,
    holdPartsMs: 50,
    reconnectMostMs: 100,
    ...setup,
  });
  const receipts: SmppReceipt[] = [];
  const replies: SmppReply[] = [];
  client.onReceipt(async (receipt) => void receipts.push(receipt));
  client.onReply(async (reply) => void replies.push(reply));
  client.start();
  open.push(client);
  if (wait) await until(() => client.state.phase === 'up');
  return { client, receipts, replies };
}

const message = (reference: number, text = 'Cai dat Bluezone tai bluezone.gov.vn') => ({
  reference,
  phone: `8491${String(reference).padStart(7, '0')}`,
  text,
});

test('a message is taken, comes out as it went in, and its receipt comes back', async () => {
  const centre = await startCentre();
  const { client, receipts } = await startClient(centre.port);
  const texts = ['Cai dat Bluezone', 'Cài đặt Bluezone để phòng dịch', '@£$ [€] {^} ~|\\_', ''];
  for (const [index, text] of texts.entries()) {
    const outcome = await client.submit(message(index + 1, text));
    expect(outcome).toEqual({ kind: 'accepted', carrierId: centre.taken[index]?.id });
    expect(centre.taken[index]).toMatchObject({ text, from: 'BO Y TE', reference: index + 1 });
  }
  await until(() => receipts.length === texts.length);
  expect(receipts.map((each) => each.reference).sort()).toEqual([1, 2, 3, 4]);
  for (const each of receipts) expect(each).toMatchObject({ state: 'delivered', code: 'DELIVRD' });
});

test.each(['Bluezone [€] '.repeat(40), 'Cài đặt Bluezone ngay '.repeat(20), '😷'.repeat(120)])(
  'a long text goes in as many parts as were counted and comes out whole: %#',
  async (text) => {
    const centre = await startCentre();
    const { client, receipts } = await startClient(centre.port);
    const outcome = await client.submit(message(700, text));
    expect(centre.taken.length).toBe(encodeSms(text).segments);
    expect(centre.taken.map((part) => part.text).join('')).toBe(text);
    expect(centre.taken.map((part) => part.part?.number)).toEqual(centre.taken.map((_, index) => index + 1));
    expect(outcome).toEqual({ kind: 'accepted', carrierId: centre.taken.at(-1)?.id });
    await until(() => receipts.length === 1);
    await expect(client.submit(message(701, 'x'))).resolves.toMatchObject({ kind: 'accepted' });
    await until(() => receipts.length === 2);
  },
);

test('a long text as message_payload is one message', async () => {
  const centre = await startCentre();
  const { client } = await startClient(centre.port, { longText: 'payload' });
  const text = 'Cài đặt Bluezone ngay '.repeat(20);
  await client.submit(message(1, text));
  expect(centre.taken.map((part) => part.text)).toEqual([text]);
});

test('a carrier that asks for less gets less, and every message in the end', async () => {
  const centre = await startCentre({ faults: { throttled: 0.3, queueFull: 0.1 } });
  const { client } = await startClient(centre.port);
  const waiting = Array.from({ length: 15 }, (_, index) => message(index));
  let later = 0;
  while (waiting.length > 0) {
    const batch = waiting.splice(0, 5);
    const outcomes = await Promise.all(batch.map((each) => client.submit(each)));
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome.kind !== 'later') continue;
      later++;
      expect(['ESME_RTHROTTLED', 'ESME_RMSGQFUL']).toContain(outcome.code);
      const again = batch[index];
      if (again !== undefined) waiting.push(again);
    }
  }
  expect(later).toBeGreaterThan(0);
  expect(new Set(centre.taken.map((each) => each.to)).size).toBe(15);
  expect(centre.taken.length).toBe(15);
});

test('no answer: unknown; and its late answer is told as a receipt', async () => {
  const centre = await startCentre({ faults: { latencyMs: 400, noReceipts: 1 } });
  const { client, receipts } = await startClient(centre.port, { responseMs: 200, enquireMs: 60_000 });
  await expect(client.submit(message(9))).resolves.toEqual({ kind: 'unknown', code: 'TIMEOUT' });
  await until(() => receipts.length === 1);
  expect(receipts[0]).toMatchObject({ carrierId: centre.taken[0]?.id, reference: 9, state: 'underway', code: 'LATE' });
});

test('a line that is lost with messages on it leaves them unknown, comes back, and takes new ones', async () => {
  const centre = await startCentre({ faults: { silentTaken: 1 } });
  const { client } = await startClient(centre.port, { responseMs: 30_000 });
  const outcomes = [1, 2, 3].map((reference) => client.submit(message(reference)));
  await until(() => centre.taken.length === 3);
  centre.setFaults({ silentTaken: 0 });
  centre.cutAll();
  for (const outcome of await Promise.all(outcomes)) expect(outcome.kind).toBe('unknown');
  await until(() => client.state.phase === 'up');
  expect(client.state.lastFault).not.toBeNull();
  await expect(client.submit(message(4))).resolves.toMatchObject({ kind: 'accepted' });
});

test('without a line a message has surely not left: later', async () => {
  const centre = await startCentre();
  const { client } = await startClient(centre.port);
  await centre.stop();
  open.splice(0, 1);
  await until(() => client.state.phase !== 'up');
  await expect(client.submit(message(1))).resolves.toEqual({ kind: 'later', code: 'DOWN' });
  await until(() => client.state.lastFault?.code === 'ECONNREFUSED');
});

test('more than the window at once is not written', async () => {
  const centre = await startCentre({ faults: { latencyMs: 100 } });
  const { client } = await startClient(centre.port, { window: 2 });
  const outcomes = await Promise.all([1, 2, 3].map((reference) => client.submit(message(reference))));
  expect(outcomes.map((each) => each.kind)).toEqual(['accepted', 'accepted', 'later']);
  expect(centre.counts.submitted).toBe(2);
});

test('a refused bind is told by its code, and no message leaves', async () => {
  const centre = await startCentre();
  const { client } = await startClient(centre.port, { password: 'wrong' }, false);
  await until(() => client.state.lastFault?.code === 'BIND:ESME_RINVPASWD');
  await expect(client.submit(message(1))).resolves.toMatchObject({ kind: 'later' });
  const tooLong = await startClient(centre.port, { password: 'longer than eight' }, false);
  await until(() => tooLong.client.state.lastFault?.code === 'BIND:FIELD');
});

test('refusals: a number that cannot be, a status of the centre’s own, an address no PDU can hold', async () => {
  const centre = await startCentre();
  const { client } = await startClient(centre.port);
  await expect(client.submit({ ...message(1), phone: '12345' })).resolves.toEqual({
    kind: 'refused',
    code: 'ESME_RINVDSTADR',
    reason: 'bad-number',
  });
  await expect(client.submit({ ...message(1), phone: '9'.repeat(40) })).resolves.toMatchObject({ code: 'FIELD' });
  centre.setFaults({ unknownStatus: 1 });
  await expect(client.submit(message(2))).resolves.toEqual({ kind: 'refused', code: '0x000004B1', reason: 'other' });
});

test('once a part was taken the rest is insisted on; what stays missing makes the message unknown', async () => {
  const centre = await startCentre({ faults: { throttled: 0.5 }, seed: 3 });
  const { client } = await startClient(centre.port);
  const text = 'Cài đặt Bluezone ngay '.repeat(20);
  let outcome = await client.submit(message(1, text));
  while (outcome.kind === 'later') outcome = await client.submit(message(1, text));
  expect(outcome.kind).toBe('accepted');
  expect(centre.taken.map((part) => part.text).join('')).toBe(text);

  const cutter = await startCentre({ faults: { latencyMs: 80 } });
  const cut = await startClient(cutter.port, { responseMs: 10_000 });
  const submitted = cut.client.submit(message(2, text));
  await until(() => cutter.taken.length === 1);
  await until(() => cutter.taken.length === 2);
  cutter.cutAll();
  await expect(submitted).resolves.toMatchObject({ kind: 'unknown', code: expect.stringMatching(/^PARTS 1\/\d/) });
});

test('a receipt is confirmed only when its listener has it safe, and comes again until then', async () => {
  const centre = await startCentre({ faults: { duplicateReceipts: 1, earlyReceipts: 1, malformedReceipts: 1 } });
  const { client } = await startClient(centre.port);
  let tries = 0;
  client.onReceipt(async () => {
    tries++;
    if (tries < 3) throw new Error('the database is away');
  });
  await client.submit(message(1));
  await until(() => centre.counts.confirmed >= 1);
  expect(tries).toBeGreaterThanOrEqual(3);
  expect(client.state.phase).toBe('up');
});

test('replies come as text: UCS-2, GSM-7, in parts whatever their order, half when the rest does not come', async () => {
  const centre = await startCentre();
  const { client, replies } = await startClient(centre.port);
  await centre.reply('84912345678', 'Tôi đã cài đặt rồi');
  await centre.reply('84912345678', '', { dataCoding: 0, shortMessage: Uint8Array.of(0x54, 0x43, 0x00) });
  const part = (number: number, text: string) =>
    centre.reply('84912345678', '', {
      esmClass: 0x40,
      dataCoding: 0,
      shortMessage: Buffer.concat([Buffer.of(5, 0, 3, 77, 2, number), Buffer.from(text)]),
    });
  await Promise.all([part(2, 'phong dich'), part(2, 'phong dich'), part(1, 'chung tay ')]);
  await part(2, 'mot nua');
  expect(replies.map((reply) => reply.text)).toEqual(['Tôi đã cài đặt rồi', 'TC@', 'chung tay phong dich', 'mot nua']);
  expect(client.unreadable).toBe(0);
});

test('receipts in decimal of ids in hexadecimal', async () => {
  const centre = await startCentre();
  const { receipts } = await startClient(centre.port, { receiptIds: 'decimal-of-hexadecimal' });
  await centre.reply('84912345678', '', {
    esmClass: 4,
    dataCoding: 0,
    shortMessage: Buffer.from('id:255 stat:DELIVRD'),
  });
  expect(receipts[0]?.carrierId).toBe('ff');
});
