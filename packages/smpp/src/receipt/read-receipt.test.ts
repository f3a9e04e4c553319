import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messagePdu, TAG } from '../protocol/pdu.ts';
import { isReceipt, readReceipt } from './read-receipt.ts';

const now = new Date('2020-07-29T03:00:00Z');
const pduOf = (text: string, tlvs = new Map<number, Uint8Array>()) =>
  messagePdu({
    command: 'deliver_sm',
    sequence: 1,
    esmClass: 4,
    source: { ton: 1, npi: 1, address: '84912345678' },
    shortMessage: Buffer.from(text),
    tlvs,
  });
const read = (text: string, tlvs?: Map<number, Uint8Array>) => readReceipt(pduOf(text, tlvs), now, 420);

test('the text of appendix B', () => {
  expect(
    read('id:0a1b2c sub:001 dlvrd:001 submit date:2007290955 done date:2007290959 stat:DELIVRD err:000 text:Xin chao'),
  ).toEqual({
    carrierId: '0a1b2c',
    reference: null,
    phone: '84912345678',
    state: 'delivered',
    reason: null,
    code: 'DELIVRD',
    at: new Date('2020-07-29T02:59:00Z'),
  });
});

test.each([
  ['id:1 stat:UNDELIV err:027', 'failed', 'unreachable', 'UNDELIV:027'],
  ['ID:1 STAT:EXPIRED ERR:000', 'failed', 'expired', 'EXPIRED'],
  ['stat:REJECTD err:0x12 id:1', 'failed', 'blocked', 'REJECTD:0x12'],
  ['id:1 stat:ENROUTE', 'underway', null, 'ENROUTE'],
  ['id:1 stat:BUFFRED', 'underway', null, 'BUFFRED'],
  ['id:1 stat:DELIVERED err:0', 'delivered', null, 'DELIVERED'],
])('%s', (text, state, reason, code) => {
  expect(read(text)).toMatchObject({ state, reason, code });
});

test('parameters win over the text, and the reference alone is enough', () => {
  const tlvs = new Map([
    [TAG.receiptedMessageId, Buffer.from('ff01\0')],
    [TAG.messageState, Uint8Array.of(5)],
    [TAG.networkErrorCode, Uint8Array.of(3, 0, 27)],
    [TAG.userMessageReference, Uint8Array.of(1, 2)],
  ]);
  expect(read('id:65281 stat:DELIVRD', tlvs)).toMatchObject({
    carrierId: 'ff01',
    reference: 258,
    state: 'failed',
    code: 'UNDELIV:027',
  });
  expect(read('stat:DELIVRD', new Map([[TAG.userMessageReference, Uint8Array.of(0, 9)]]))).toMatchObject({
    carrierId: null,
    reference: 9,
  });
});

test('what the message itself said is not taken for a field', () => {
  expect(read('id:1 stat:UNDELIV text:id:2 stat:DELIVRD')).toMatchObject({ carrierId: '1', state: 'failed' });
});

test('a person who writes like a receipt is a person', () => {
  expect(isReceipt({ ...pduOf('id:1 stat:DELIVRD'), esmClass: 0 })).toBe(false);
  expect(isReceipt({ ...pduOf('id:1 stat:DELIVRD'), esmClass: 0x40 })).toBe(false);
});

test('dates that cannot be are now', () => {
  for (const date of ['9913452561', '0000000000', '1901010000'])
    expect(read(`id:1 done date:${date} stat:DELIVRD`)?.at).toEqual(now);
});

test('anything at all is a receipt or none, and never throws', () => {
  const word = fc.constantFrom('id:', 'stat:', 'DELIVRD', 'done date:', 'err:', 'text:', ' ', '\0', '2007', 'x');
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string())), fc.uint8Array({ maxLength: 5 }), (words, value) => {
      const tlvs = new Map([
        [TAG.messageState, value],
        [TAG.receiptedMessageId, value],
        [TAG.userMessageReference, value],
        [TAG.networkErrorCode, value],
      ]);
      for (const receipt of [read(words.join('')), read(words.join(''), tlvs)])
        if (receipt !== null) expect(Number.isNaN(receipt.at.getTime())).toBe(false);
    }),
    { numRuns: 1_000 },
  );
});
