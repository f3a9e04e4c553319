import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { httpInput } from '../testing/build-gateway.ts';
import { HttpAdapter } from './http-adapter.ts';

let server: Server;
let url: string;
const asked: Record<string, string>[] = [];
let answers: (object | number | 'cut')[] = [];

beforeEach(async () => {
  asked.length = 0;
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    asked.push(JSON.parse(body));
    const answer = answers.shift() ?? { CodeResult: '100', SMSID: 'sms-1' };
    if (answer === 'cut') request.socket.destroy();
    else if (typeof answer === 'number') response.writeHead(answer).end('fault');
    else response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const message = { id: 'request-1', reference: 1, phone: '84912345678', text: 'Cài đặt Bluezone', zalo: null };
function open(target = url) {
  const parts = { apiKey: 'key', secretKey: 'secret', callbackUrl: 'https://pt.vn/back', now: () => new Date() };
  const adapter = new HttpAdapter(httpInput(target).config, parts);
  adapter.start();
  return adapter;
}

test('a message goes with its RequestId, its number as the agent writes it, and where to call back', async () => {
  expect((await open().submit(message)).handOver).toEqual({ kind: 'accepted', carrierId: 'sms-1' });
  expect(asked).toMatchObject([
    {
      ApiKey: 'key',
      SecretKey: 'secret',
      Phone: '0912345678',
      Brandname: 'BO Y TE',
      IsUnicode: '1',
      RequestId: 'request-1',
      CallbackUrl: 'https://pt.vn/back',
    },
  ]);
});

test('without an answer it asks again under the same RequestId; "taken before" is taken', async () => {
  answers = ['cut', { CodeResult: '124', ErrorMessage: 'RequestId existed' }];
  expect((await open().submit(message)).handOver).toEqual({ kind: 'accepted', carrierId: 'request:request-1' });
  expect(asked.map((each) => each['RequestId'])).toEqual(['request-1', 'request-1']);
});

test('no answer at all is unknown, a line that was never there is later', async () => {
  answers = [503, 'cut', 503];
  expect((await open().submit(message)).handOver).toMatchObject({ kind: 'unknown' });
  const gone = open(url);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect((await gone.submit(message)).handOver).toEqual({ kind: 'later', code: 'ECONNREFUSED' });
});

test.each([
  ['99', 'refused', 'blocked'],
  ['108', 'refused', 'bad-number'],
  ['146', 'refused', 'template'],
  ['999', 'refused', 'other'],
  ['101', 'later', undefined],
  ['103', 'later', undefined],
  ['104', 'later', undefined],
  ['177', 'later', undefined],
])('code %s is %s %s', async (code, kind, reason) => {
  answers = [{ CodeResult: code }];
  const answer = await open().submit(message);
  expect(answer.handOver).toEqual({ kind, code, ...(reason === undefined ? {} : { reason }) });
  expect(answer.hold !== undefined).toBe(kind === 'later');
});
