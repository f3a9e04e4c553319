import { findComponents } from './find-components.ts';
import { CheckError, type LayoutDocument } from './layout-document.ts';
import type { LayoutFault } from './layout-fault.ts';
import { readDocxLayout } from './read-docx-layout.ts';
import { readPdfLayout } from './read-pdf-layout.ts';
import { checkHead } from './rules/check-head.ts';
import { checkPage } from './rules/check-page.ts';
import { checkText } from './rules/check-text.ts';
import { checkType } from './rules/check-type.ts';

/** What was looked at and what was found; no faults means the letter keeps every rule that the format shows. */
export interface LayoutCheck {
  readonly format: 'pdf' | 'docx';
  readonly faults: readonly LayoutFault[];
}

const MOST_BYTES = 64 * 1024 * 1024;

/** Applies every rule to a layout already read. Pure. */
export function checkDocument(document: LayoutDocument): readonly LayoutFault[] {
  const found = findComponents(document);
  return [...checkPage(document), ...checkHead(found, document), ...checkType(found), ...checkText(found)];
}

/**
 * Checks the layout of a letter by NĐ 30/2020/NĐ-CP, Phụ lục I.
 *
 * @param bytes a whole PDF or DOCX file; its kind is told from its first bytes
 * @throws CheckError `not-pdf-or-docx`, `encrypted`, `damaged`, `no-text`, `too-large`
 */
export async function checkLayout(bytes: Uint8Array): Promise<LayoutCheck> {
  if (bytes.length > MOST_BYTES) throw new CheckError('too-large', 'More than 64 MB');
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const document = head.includes('%PDF-')
    ? await readPdfLayout(bytes)
    : head.startsWith('PK')
      ? await readDocxLayout(bytes)
      : null;
  if (document === null) throw new CheckError('not-pdf-or-docx', 'The file is neither PDF nor DOCX');
  return { format: document.format, faults: checkDocument(document) };
}
