import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleLetter } from '../typeset/sample-letter.ts';
import { createTypesetter } from '../typeset/typesetter.ts';
import { checkLayout } from './check-layout.ts';
import { CheckError } from './layout-document.ts';
import { packDocx, sampleDocx } from './sample-docx.ts';

const pdf = createTypesetter().typeset(sampleLetter(), { createdAt: new Date(0) }).pdf;
const docx = packDocx(sampleDocx());

/** A file in which some bytes are others, and perhaps the end is missing. */
function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  return fc
    .tuple(fc.array(change, { minLength: 1, maxLength: 20 }), fc.option(fc.nat(bytes.length)))
    .map(([changes, end]) => {
      const copy = Uint8Array.from(bytes);
      for (const [at, value] of changes) copy[at] = value;
      return copy.subarray(0, end ?? copy.length);
    });
}

describe('damaged files', () => {
  it.each([
    ['PDF', pdf],
    ['DOCX', docx],
  ])('of kind %s end in a result or a named error', async (_kind, bytes) => {
    await fc.assert(
      fc.asyncProperty(damaged(bytes), async (file) => {
        const outcome = await checkLayout(file).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(CheckError);
        else expect(outcome).toHaveProperty('faults');
      }),
      { numRuns: 60 },
    );
  });
});
