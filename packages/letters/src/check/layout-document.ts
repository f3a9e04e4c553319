/** A rectangle on a page, in points from the bottom left. */
export interface LayoutBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One printed line (PDF) or one paragraph's line (DOCX), with the look of most of its letters. */
export interface LayoutLine {
  readonly text: string;
  /** From 1; null where the format knows no pages (DOCX). */
  readonly page: number | null;
  /** null in DOCX. */
  readonly box: LayoutBox | null;
  readonly column: 'left' | 'right' | 'full';
  readonly isCentred: boolean;
  /** Size in points, family and style; null where the file does not say. */
  readonly size: number | null;
  readonly family: string | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** A drawn horizontal line. */
export interface LayoutRule {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Millimetres; null where the file does not tell. */
export interface Margins {
  readonly top: number | null;
  readonly bottom: number | null;
  readonly left: number | null;
  readonly right: number | null;
}

/** How pages are numbered. */
export interface PageNumbering {
  readonly page: number | null;
  readonly isOnTop: boolean;
  readonly isCentred: boolean;
  readonly size: number | null;
}

/** What a file shows of its layout, whatever its format. */
export interface LayoutDocument {
  readonly format: 'pdf' | 'docx';
  /** Points; one for DOCX, which states it for all pages. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly margins: Margins;
  readonly lines: readonly LayoutLine[];
  /** null where drawn lines cannot be seen (DOCX). */
  readonly rules: readonly LayoutRule[] | null;
  /** One per page that shows its number; for DOCX one with page null when a header or footer has a page field. */
  readonly pageNumbers: readonly PageNumbering[];
  /** Only for DOCX: whether the first page has a header of its own and so may hide its number. */
  readonly hasOwnFirstPage: boolean | null;
}

export const CHECK_ERROR_CODES = ['not-pdf-or-docx', 'encrypted', 'damaged', 'no-text', 'too-large'] as const;
export type CheckErrorCode = (typeof CHECK_ERROR_CODES)[number];

/** Thrown when a file's layout cannot be looked at. */
export class CheckError extends Error {
  override readonly name = 'CheckError';
  readonly code: CheckErrorCode;
  constructor(code: CheckErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
