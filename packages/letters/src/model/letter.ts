import type { DocumentTypeCode } from './document-types.ts';

/** Urgency stamps (ô 10b, NĐ 30/2020 Phụ lục I), rising. */
export const URGENCIES = ['khẩn', 'thượng khẩn', 'hỏa tốc'] as const;
export type Urgency = (typeof URGENCIES)[number];

/**
 * Levels of the body's outline (NĐ 30/2020 Phụ lục I, mục II.6), from outermost to innermost:
 * Phần, Chương, Mục, Tiểu mục, Điều, a section numbered "I." or "1.", điểm "a)", a dash "-", a plus "+", and plain text.
 */
export const BLOCK_KINDS = [
  'part',
  'chapter',
  'division',
  'subdivision',
  'article',
  'roman',
  'number',
  'letter',
  'dash',
  'plus',
  'paragraph',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * One node of the outline.
 *
 * `label` is the printed mark without its text ("1.", "a)", "-", "+", "Điều 2.", "II."), null for a paragraph.
 * `text` is one line of prose without the label; `[^n]` inside it stands where footnote n is called.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly label: string | null;
  readonly text: string;
  readonly children: readonly Block[];
}

export interface Footnote {
  /** The printed mark, usually an Arabic number. */
  readonly mark: string;
  readonly text: string;
}

/**
 * The signature block (ô 7a-7b). `authority` holds the lines above the signer's own position, as printed:
 * `['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH']`; empty when the head signs in their own right.
 */
export interface SignatureBlock {
  readonly authority: readonly string[];
  readonly position: string | null;
  readonly name: string | null;
}

/** A Vietnamese administrative letter, as NĐ 30/2020/NĐ-CP lays it out. Absent components are null or empty, never guessed. */
export interface Letter {
  readonly type: DocumentTypeCode;
  /** ô 2, upper line: the agency directly above, or null when the issuer stands alone. */
  readonly parentAgency: string | null;
  /** ô 2: the issuing agency as printed, lines joined by one space. */
  readonly issuer: string | null;
  /** ô 3: "4248" of "Số: 4248/UBND-KGVX"; null before the register gives it. */
  readonly number: string | null;
  /** ô 3: "UBND-KGVX" of the same; the year of a legal document ("2020/QĐ-UBND") belongs to it. */
  readonly symbol: string | null;
  /** ô 4. */
  readonly place: string | null;
  /** ô 4, ISO 8601 calendar date; null before issue. */
  readonly date: string | null;
  /** ô 5a or 5b, the trích yếu without "V/v". */
  readonly subject: string | null;
  readonly urgency: Urgency | null;
  /** ô 9a: each addressee on its own, without the dash and the closing mark. */
  readonly addressees: readonly string[];
  /** Căn cứ lines, without the closing mark. */
  readonly legalBases: readonly string[];
  readonly body: readonly Block[];
  readonly footnotes: readonly Footnote[];
  readonly signature: SignatureBlock | null;
  /** ô 9b: each item of Nơi nhận, without the dash and the closing mark. */
  readonly recipients: readonly string[];
  /** Names of attached phụ lục or files. */
  readonly attachments: readonly string[];
}
