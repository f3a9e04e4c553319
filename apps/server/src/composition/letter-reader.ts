import { extractText, LetterError, readLetter } from '@phong-tuyen/letters';
import { createOcr } from '@phong-tuyen/letters/ocr';
import type { LetterReader } from '../modules/documents/index.ts';

/** Reads uploads by packages/letters, scans by the machine's own tesseract when it is installed. */
export function createLetterReader(): LetterReader {
  const ocr = createOcr();
  return {
    async read(bytes, agencies) {
      try {
        const source = await extractText(bytes, { ocr });
        return { reading: readLetter({ text: source.text, pageStarts: source.pageStarts, agencies }), ocr: source.ocr };
      } catch (cause) {
        if (cause instanceof LetterError)
          throw Object.assign(new Error(cause.code, { cause }), { sentences: cause.sentences });
        throw cause;
      }
    },
  };
}
