import type { Letter, SignatureBlock } from './letter.ts';

/** Half-open range of UTF-16 offsets into `Reading.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How sure the reader is, 0..1. Under {@link UNSURE} a person must look before the value is used. */
export type Confidence = number;
export const UNSURE: Confidence = 0.6;

/** One field read from a letter: its value (null when the letter has none), how sure, and where it stands. */
export interface Found<T> {
  readonly value: T | null;
  readonly confidence: Confidence;
  readonly span: Span | null;
}

/**
 * One agency, or group of agencies, that the letter names.
 * `agencyIds` is filled from the tree passed to the reader; empty when unknown, and then `confidence` is low.
 */
export interface NamedAgency {
  /** The name on its own, as a person would say it: "Sở Công Thương", "UBND các huyện, thị xã, thành phố". */
  readonly name: string;
  /** True for a group ("các Sở, Ban, ngành"), which resolves to many agencies at the moment of issue. */
  readonly isGroup: boolean;
  readonly agencyIds: readonly string[];
  readonly confidence: Confidence;
  readonly span: Span | null;
}

export interface ReadAddressee {
  readonly text: string;
  readonly agencies: readonly NamedAgency[];
  readonly confidence: Confidence;
  readonly span: Span | null;
}

/** What the letter asks of whom. One task may have several leads: each of them is an assignment of its own. */
export interface ReadTask {
  readonly text: string;
  /** Title of the section the task stands in ("1. Triển khai …"), null outside any. */
  readonly section: string | null;
  /** Position in the body's outline, for instance "2.3" or "2.3.1"; stable between readings of the same text. */
  readonly path: string;
  readonly leads: readonly NamedAgency[];
  readonly coordinates: readonly NamedAgency[];
  /** ISO date when the letter states one for this task. */
  readonly deadline: string | null;
  /** The words that state the deadline, also when they give no date ("hằng tuần"). */
  readonly deadlineText: string | null;
  readonly confidence: Confidence;
  readonly span: Span | null;
}

/** A document the letter cites or is based on. */
export interface Citation {
  readonly text: string;
  readonly symbol: string | null;
  readonly isLegalBasis: boolean;
  readonly span: Span | null;
}

/** Everything read from one file. `letter` is the model ready to be confirmed; the rest says where it came from. */
export interface Reading {
  /** The text all spans point into: NFC, one `\n` between lines, otherwise as in the file. */
  readonly text: string;
  /** Offset in `text` at which each page begins; `[0]` for formats without pages. */
  readonly pageStarts: readonly number[];
  readonly letter: Letter;
  readonly fields: {
    readonly parentAgency: Found<string>;
    readonly issuer: Found<string>;
    readonly number: Found<string>;
    readonly symbol: Found<string>;
    readonly place: Found<string>;
    readonly date: Found<string>;
    readonly type: Found<Letter['type']>;
    readonly subject: Found<string>;
    readonly urgency: Found<NonNullable<Letter['urgency']>>;
    readonly signature: Found<SignatureBlock>;
    readonly recipients: Found<readonly string[]>;
  };
  readonly addressees: readonly ReadAddressee[];
  readonly tasks: readonly ReadTask[];
  readonly citations: readonly Citation[];
  /** Codes of what a person should look at ("no-head", "ocr", "date-impossible" …), each with its place. */
  readonly warnings: readonly { readonly code: string; readonly span: Span | null }[];
}
