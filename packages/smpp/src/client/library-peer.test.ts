import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import library, { type LibraryPdu, type LibrarySession } from 'smpp';
import { expect, test, vi } from 'vitest';
import { MessageCentre } from '../testing/index.ts';
import { SmppClient } from './smpp-client.ts';

test('our client speaks with another library’s server', async () => {
  const seen: LibraryPdu[] = [];
  const sessions: LibrarySession[] = [];
  const server = library.createServer((session) => {
    sessions.push(session);
    for (const command of ['bind_transceiver', 'submit_sm', 'enquire_link', 'unbind'])
      session.on(command, (pdu) => {
        seen.push(pdu);
        session.send(pdu.response({ message_id: 'L1', system_id: 'library' }));
      });
    session.on('deliver_sm_resp', (pdu) => seen.push(pdu));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const receipts: unknown[] = [];
  const client = new SmppClient({
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    systemId: 'qnam',
    password: 'secret',
    source: { ton: 5, npi: 0, address: 'BO Y TE' },
    enquireMs: 50,
  });
  client.onReceipt(async (receipt) => void receipts.push(receipt));
  client.start();
  await vi.waitFor(() => expect(client.state.phase).toBe('up'));
  const text = 'Cài đặt Bluezone';
  await expect(client.submit({ reference: 77, phone: '84912345678', text })).resolves.toEqual({
    kind: 'accepted',
    carrierId: 'L1',
  });
  const submit = seen.find((pdu) => pdu.command === 'submit_sm');
  expect(submit).toMatchObject({ source_addr: 'BO Y TE', data_coding: 8, user_message_reference: 77 });
  expect(submit?.['short_message']).toMatchObject({ message: text });
  sessions[0]?.deliver_sm({
    source_addr: '84912345678',
    esm_class: 4,
    receipted_message_id: 'L1',
    short_message: 'id:L1 sub:001 dlvrd:001 submit date:2007290955 done date:2007290959 stat:DELIVRD err:000 text:',
  });
  await vi.waitFor(() => expect(receipts).toMatchObject([{ carrierId: 'L1', state: 'delivered', code: 'DELIVRD' }]));
  await vi.waitFor(() =>
    expect(seen.map((pdu) => pdu.command)).toEqual(expect.arrayContaining(['deliver_sm_resp', 'enquire_link'])),
  );
  await client.stop();
  expect(seen.map((pdu) => pdu.command)).toContain('unbind');
  server.close();
});

test('another library’s client speaks with our centre', async () => {
  const centre = await MessageCentre.start({ systemId: 'lib', password: 'secret' });
  const session = library.connect({ host: '127.0.0.1', port: centre.port });
  const receipts: LibraryPdu[] = [];
  session.on('deliver_sm', (pdu) => {
    receipts.push(pdu);
    session.send(pdu.response());
  });
  const bound = await new Promise<LibraryPdu>((resolve) =>
    session.bind_transceiver({ system_id: 'lib', password: 'secret' }, resolve),
  );
  expect(bound.command_status).toBe(0);
  const answer = await new Promise<LibraryPdu>((resolve) =>
    session.submit_sm(
      {
        source_addr: 'BO Y TE',
        source_addr_ton: 5,
        destination_addr: '84912345678',
        registered_delivery: 1,
        short_message: 'Xin chào bạn',
      },
      resolve,
    ),
  );
  expect(answer['message_id']).toBe(centre.taken[0]?.id);
  expect(centre.taken[0]?.text).toBe('Xin chào bạn');
  await vi.waitFor(() => expect(centre.counts.confirmed).toBe(1));
  expect(receipts[0]).toMatchObject({ receipted_message_id: answer['message_id'], message_state: 2 });
  session.close();
  await vi.waitFor(() => expect(centre.bound).toBe(0));
  await centre.stop();
});
