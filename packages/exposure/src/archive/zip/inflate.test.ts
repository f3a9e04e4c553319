import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ExposureError } from '../../errors.ts';
import { inflate } from './inflate.ts';

function inflated(input: Uint8Array, size: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  inflate(input, { size }, (piece) => pieces.push(piece.slice()));
  return Buffer.concat(pieces);
}

/** Data with the repetitions that make compression interesting, up to several windows long. */
const repetitive = fc
  .tuple(
    fc.array(fc.uint8Array({ minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 30 }),
    fc.array(fc.nat(1_000), { maxLength: 4_000 }),
  )
  .map(([words, order]) => Buffer.concat(order.map((at) => words[at % words.length] ?? new Uint8Array(0))));

it('gives back what zlib packed, by every strategy', () => {
  const strategies = [constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE];
  fc.assert(
    fc.property(repetitive, fc.constantFrom(...strategies), fc.integer({ min: 0, max: 9 }), (data, strategy, level) => {
      expect(Buffer.compare(inflated(deflateRawSync(data, { strategy, level }), data.length), data)).toBe(0);
    }),
    { numRuns: 150 },
  );
});

it('gives back several windows of noise and of sameness', () => {
  for (const data of [
    Buffer.alloc(400_000, 'a'),
    Buffer.from(Uint8Array.from({ length: 300_000 }, (_, at) => (at * at) >> 3)),
  ])
    expect(Buffer.compare(inflated(deflateRawSync(data), data.length), data)).toBe(0);
});

it('ends in a named error, never in a hang, for damaged data', () => {
  const sound = deflateRawSync(Buffer.from('EK Export v1 '.repeat(200)));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      (changes) => {
        const copy = Uint8Array.from(sound);
        for (const [at, value] of changes) copy[at] = value;
        try {
          inflate(copy, { size: 2_600 }, () => undefined);
        } catch (error) {
          expect(error).toBeInstanceOf(ExposureError);
        }
      },
    ),
    { numRuns: 500 },
  );
});

it.each([
  [1_000_000, 999_999, 'zip-bomb'],
  [1_000, 1_001, 'zip-damaged'],
])('holds %i bytes to the %i announced', (size, announced, code) => {
  expect(() => inflate(deflateRawSync(Buffer.alloc(size)), { size: announced }, () => undefined)).toThrow(
    expect.objectContaining({ code }),
  );
});
