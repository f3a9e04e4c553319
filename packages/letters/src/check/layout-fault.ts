import { FAULTS, type FaultCode, type Severity, wordsOf } from './fault-catalogue.ts';
import type { LayoutBox, LayoutLine } from './layout-document.ts';

/** One fault of layout: what, by which article, and where. */
export interface LayoutFault {
  readonly code: FaultCode;
  readonly severity: Severity;
  readonly message: { readonly vi: string; readonly en: string };
  readonly article: string;
  /** From 1; null when it concerns the whole file or the format knows no pages. */
  readonly page: number | null;
  /** Points from the bottom left of the page. */
  readonly box: LayoutBox | null;
  /** The words at fault, or null. */
  readonly text: string | null;
}

/** Where a fault stands and what its words need. */
export interface FaultAt {
  readonly line?: LayoutLine | null;
  readonly page?: number | null;
  readonly values?: Readonly<Record<string, string>>;
  /** Values that differ between the languages, such as the names of components. */
  readonly englishValues?: Readonly<Record<string, string>>;
}

/** Makes a fault of the catalogue. */
export function faultOf(code: FaultCode, at: FaultAt = {}): LayoutFault {
  const { severity, article } = FAULTS[code];
  const values = at.values ?? {};
  return {
    code,
    severity,
    message: { vi: wordsOf(code, 'vi', values), en: wordsOf(code, 'en', { ...values, ...at.englishValues }) },
    article,
    page: at.page ?? at.line?.page ?? null,
    box: at.line?.box ?? null,
    text: at.line?.text ?? null,
  };
}
