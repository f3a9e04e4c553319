import { fileTypeFromBuffer } from 'file-type';
import { LetterError } from '../read/letter-error.ts';
import { textOfDocx } from './docx.ts';
import { textOfPdf } from './pdf.ts';
import { decodeText } from './plain-text.ts';

/** Recognises the letters of a scanned PDF; one text per page. Runs outside this package. */
export type Ocr = (pdf: Uint8Array) => Promise<readonly string[]>;

export interface ExtractedText {
  readonly kind: 'pdf' | 'docx' | 'text';
  readonly text: string;
  readonly pageStarts: readonly number[];
  /** True when the text was recognised from pictures and may hold slips. */
  readonly ocr: boolean;
}

const MOST_BYTES = 60 * 1024 * 1024;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
// Fewer letters than this on a page of a PDF mean that the page is a picture.
const LETTERS_A_PAGE = 12;

/**
 * Takes the text out of a PDF, DOCX or plain-text file. The type is told by content, not by name.
 *
 * @param options.ocr recognises scans; without it, or where it answers null, a scan is refused plainly
 * @throws LetterError empty, wrong-type, encrypted, damaged, too-many-pages, too-large, zip-bomb, image-only, scan-unreadable
 */
export async function extractText(bytes: Uint8Array, options: { ocr?: Ocr | null } = {}): Promise<ExtractedText> {
  if (bytes.length === 0) throw new LetterError('empty');
  if (bytes.length > MOST_BYTES) throw new LetterError('too-large');
  const mime = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime;
  if (mime === 'application/pdf' || startsWith(bytes, '%PDF-')) return pdfText(bytes, options.ocr ?? null);
  if (mime === DOCX || (startsWith(bytes, 'PK') && mime !== undefined))
    return { kind: 'docx', text: await textOfDocx(bytes), pageStarts: [0], ocr: false };
  if (mime !== undefined && !mime.startsWith('text/')) throw new LetterError('wrong-type');
  return { kind: 'text', text: decodeText(bytes), pageStarts: [0], ocr: false };
}

async function pdfText(bytes: Uint8Array, ocr: Ocr | null): Promise<ExtractedText> {
  const pages = await textOfPdf(bytes);
  const letters = pages.join('').replace(/\P{L}/gu, '').length;
  if (letters >= LETTERS_A_PAGE * pages.length) return { kind: 'pdf', ...joinPages(pages), ocr: false };
  if (ocr === null) throw new LetterError('image-only');
  const recognised = await ocr(bytes);
  if (recognised.length === 0) throw new LetterError('image-only');
  if (recognised.join('').trim() === '') throw new LetterError('scan-unreadable');
  return { kind: 'pdf', ...joinPages(recognised), ocr: true };
}

function joinPages(pages: readonly string[]): { text: string; pageStarts: number[] } {
  const pageStarts: number[] = [];
  let text = '';
  for (const page of pages) {
    pageStarts.push(text.length);
    text += page.endsWith('\n') ? page : `${page}\n`;
  }
  return { text, pageStarts };
}

const startsWith = (bytes: Uint8Array, sign: string) =>
  [...sign].every((letter, index) => bytes[index] === letter.charCodeAt(0));
