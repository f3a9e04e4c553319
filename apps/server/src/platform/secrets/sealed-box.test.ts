import { expect, test } from 'vitest';
import { openBox, sealBox } from './sealed-box.ts';

const parts = { secret: new Uint8Array(32).fill(7), purpose: 'gateway', place: 'row 1' };

test('what was closed opens in its place, and nowhere else', () => {
  const box = sealBox('mật khẩu', parts);
  expect(openBox(box, parts)).toBe('mật khẩu');
  expect(sealBox('mật khẩu', parts)).not.toEqual(box);
  expect(() => openBox(box, { ...parts, place: 'row 2' })).toThrow();
  expect(() => openBox(box, { ...parts, purpose: 'other' })).toThrow();
  expect(() => openBox(box, { ...parts, secret: new Uint8Array(32) })).toThrow();
  box[14] = (box[14] ?? 0) ^ 1;
  expect(() => openBox(box, parts)).toThrow();
  expect(() => openBox(new Uint8Array(4), parts)).toThrow();
});
