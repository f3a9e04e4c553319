import fc from 'fast-check';
import library from 'smpp';
import { expect, test } from 'vitest';
import { COMMANDS } from './commands.ts';
import { decodePdu } from './decode-pdu.ts';
import { encodePdu } from './encode-pdu.ts';
import { FrameReader } from './frame-reader.ts';
import { messagePdu, type Pdu, TAG } from './pdu.ts';

const hex = (text: string) => text.replace(/\s/g, '').toLowerCase();
const ascii = (text: string) => Buffer.from(text, 'latin1').toString('hex');

const hello = messagePdu({
  command: 'submit_sm',
  sequence: 7,
  source: { ton: 5, npi: 0, address: 'BO Y TE' },
  destination: { ton: 1, npi: 1, address: '84912345678' },
  registeredDelivery: 1,
  dataCoding: 0,
  shortMessage: Buffer.from('Xin chao'),
  tlvs: new Map([[TAG.userMessageReference, Uint8Array.of(0x12, 0x34)]]),
});

test('bind_transceiver has the fields of SMPP v3.4 §4.1.5 in their order', () => {
  const bytes = encodePdu({
    command: 'bind_transceiver',
    status: 0,
    sequence: 1,
    systemId: 'qnam',
    password: 'secret',
    systemType: '',
    interfaceVersion: 0x34,
    ton: 0,
    npi: 0,
    addressRange: '',
  });
  expect(bytes.toString('hex')).toBe(
    hex(`00000021 00000009 00000000 00000001 ${ascii('qnam')}00 ${ascii('secret')}00 00 34 00 00 00`),
  );
});

test('submit_sm has the fields of §4.4.1 in their order, then its parameters', () => {
  const text = hex(`
    00000048 00000004 00000000 00000007
    00                                 ${'' /* service_type */}
    05 00 ${ascii('BO Y TE')}00        ${'' /* source: alphanumeric */}
    01 01 ${ascii('84912345678')}00    ${'' /* destination: international, ISDN */}
    00 00 00                           ${'' /* esm_class, protocol_id, priority_flag */}
    00 00                              ${'' /* schedule_delivery_time, validity_period */}
    01 00 00 00                        ${'' /* registered_delivery, replace_if_present, data_coding, sm_default_msg_id */}
    08 ${ascii('Xin chao')}
    0204 0002 1234                     ${'' /* user_message_reference */}
  `);
  const bytes = encodePdu(hello);
  expect(bytes.toString('hex').slice(8)).toBe(text.slice(8));
  expect(bytes.readUInt32BE(0)).toBe(bytes.length);
  expect(decodePdu(bytes)).toEqual({
    ...hello,
    shortMessage: Buffer.from('Xin chao'),
    tlvs: new Map([[0x0204, Buffer.of(0x12, 0x34)]]),
  });
});

test('a failed submit_sm_resp has no body (§4.4.2), and one that has is read', () => {
  const answer = { command: 'submit_sm_resp', status: 0x58, sequence: 9, messageId: '' } as const;
  expect(encodePdu(answer).toString('hex')).toBe(hex('00000010 80000004 00000058 00000009'));
  expect(decodePdu(Buffer.from(hex('00000011 80000004 00000058 00000009 00'), 'hex'))).toEqual(answer);
  expect(decodePdu(encodePdu({ ...answer, status: 0, messageId: 'ab12' }))).toMatchObject({ messageId: 'ab12' });
});

test('another library reads what we write', () => {
  const read = new library.PDU(encodePdu(hello));
  expect(read).toMatchObject({
    command: 'submit_sm',
    sequence_number: 7,
    source_addr_ton: 5,
    source_addr: 'BO Y TE',
    dest_addr_ton: 1,
    dest_addr_npi: 1,
    destination_addr: '84912345678',
    registered_delivery: 1,
    user_message_reference: 0x1234,
  });
});

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 20 });

test('we read what another library writes', () => {
  fc.assert(
    fc.property(digits, digits, fc.integer({ min: 0, max: 0xffff }), (from, to, reference) => {
      const written = new library.PDU('deliver_sm', {
        source_addr: from,
        destination_addr: to,
        esm_class: 4,
        short_message: Buffer.from('id:1 stat:DELIVRD'),
        user_message_reference: reference,
        receipted_message_id: 'abc',
      }).toBuffer();
      const read = decodePdu(written);
      expect(read).toMatchObject({
        command: 'deliver_sm',
        source: { address: from },
        destination: { address: to },
        esmClass: 4,
      });
      const { tlvs } = read as typeof hello;
      expect(Buffer.from(tlvs.get(TAG.userMessageReference) ?? []).readUInt16BE()).toBe(reference);
      expect(Buffer.from(tlvs.get(TAG.receiptedMessageId) ?? []).toString()).toBe('abc\0');
    }),
  );
});

test('whatever is written is read back', () => {
  const octets = fc.uint8Array({ maxLength: 254 });
  fc.assert(
    fc.property(octets, digits, fc.integer({ min: 0, max: 255 }), octets, (shortMessage, address, byte, value) => {
      const pdu = messagePdu({
        command: 'deliver_sm',
        sequence: 1,
        destination: { ton: byte, npi: byte, address },
        esmClass: byte,
        dataCoding: byte,
        shortMessage: Buffer.from(shortMessage),
        tlvs: new Map([[TAG.messagePayload, Buffer.from(value)]]),
      });
      expect(decodePdu(encodePdu(pdu))).toEqual(pdu);
    }),
  );
});

test('a field that is too long is refused before it shifts the others', () => {
  const long = { ton: 5, npi: 0, address: 'X'.repeat(21) };
  expect(() => encodePdu({ ...hello, source: long })).toThrow(RangeError);
  expect(() => encodePdu({ ...hello, source: { ...long, address: 'A\0B' } })).toThrow(RangeError);
  expect(() => encodePdu({ ...hello, shortMessage: new Uint8Array(255) })).toThrow(RangeError);
});

test('frames of strangers never throw: they are read, or called malformed or unknown', () => {
  const ids = [...Object.values(COMMANDS), 0x4, 0x5, 0x103, 0x77];
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.uint8Array({ maxLength: 120 }), (id, body) => {
      const head = Buffer.alloc(16);
      head.writeUInt32BE(16 + body.length, 0);
      head.writeUInt32BE(id, 4);
      const pdu = decodePdu(Buffer.concat([head, body]));
      if (pdu.command === null) expect(['malformed', 'unknown-command']).toContain(pdu.fault);
    }),
    { numRuns: 2_000 },
  );
});

test('frames come out whole however the stream is cut', () => {
  const pdus: Pdu[] = [hello, { command: 'enquire_link', status: 0, sequence: 8 }, { ...hello, sequence: 9 }];
  const stream = Buffer.concat(pdus.map(encodePdu));
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: stream.length }), { maxLength: 12 }), (cuts) => {
      const reader = new FrameReader();
      const edges = [0, ...cuts.sort((a, b) => a - b), stream.length];
      const frames = edges.slice(1).flatMap((end, index) => reader.read(stream.subarray(edges[index], end)));
      expect(frames.map((frame) => decodePdu(frame).sequence)).toEqual([7, 8, 9]);
    }),
  );
  for (const length of [0, 15, 70_001, 0xffffffff]) {
    const head = Buffer.alloc(16);
    head.writeUInt32BE(length);
    expect(() => new FrameReader().read(head)).toThrow(RangeError);
  }
});
