import { PDF, type PDFPage, PdfArray, PdfDict, PdfName, PdfNumber, type PdfRef, PdfString } from '@libpdf/core';
import type { Box } from './box.ts';
import { SigningError } from './signing-error.ts';

// Print, and locked: a reader can neither move nor delete it (ISO 32000-1, 12.5.3).
const PRINT_AND_LOCKED = 132;

export function rectangleOf(box: Box): PdfArray {
  return new PdfArray([box.x, box.y, box.x + box.width, box.y + box.height].map((value) => PdfNumber.of(value)));
}

/** @throws SigningError pdf-damaged when the page is not there */
export function pageOf(pdf: PDF, box: Box): PDFPage {
  const page = pdf.getPage(box.page);
  if (page === null) throw new SigningError('pdf-damaged');
  return page;
}

/** Adds an annotation to a page's list. */
export function addAnnotation(pdf: PDF, page: PDFPage, annotation: PdfRef): void {
  const resolve = (ref: PdfRef) => pdf.getObject(ref);
  const list = page.dict.getArray('Annots', resolve);
  if (list === undefined) page.dict.set('Annots', new PdfArray([annotation]));
  else list.push(annotation);
}

/**
 * Reserves an empty text field. Filling a field that was there when a person signed is a change that their signature
 * allows (ISO 32000-1, 12.8.2.2.2, P=2); adding text to the page afterwards is not.
 */
export function reserveTextField(pdf: PDF, name: string, box: Box): void {
  const page = pageOf(pdf, box);
  const field = PdfDict.of({
    FT: PdfName.of('Tx'),
    T: PdfString.fromString(name),
    // Read-only for people: only numbering fills it.
    Ff: PdfNumber.of(1),
    V: PdfString.fromString(''),
    Type: PdfName.of('Annot'),
    Subtype: PdfName.of('Widget'),
    F: PdfNumber.of(PRINT_AND_LOCKED),
    Rect: rectangleOf(box),
    P: page.ref,
    DA: PdfString.fromString('/Helv 0 Tf 0 g'),
  });
  const ref = pdf.register(field);
  pdf.getOrCreateForm().acroForm().addField(ref);
  addAnnotation(pdf, page, ref);
}

/** Reserves an unsigned signature field with its place on the page. */
export function reserveSignatureField(pdf: PDF, name: string, box: Box): void {
  const page = pageOf(pdf, box);
  const field = pdf.getOrCreateForm().createSignatureField(name);
  const dict = field.getDict();
  dict.delete('Kids');
  dict.set('Type', PdfName.of('Annot'));
  dict.set('Subtype', PdfName.of('Widget'));
  dict.set('F', PdfNumber.of(PRINT_AND_LOCKED));
  dict.set('Rect', rectangleOf(box));
  dict.set('P', page.ref);
  const ref = field.getRef();
  if (ref !== null) addAnnotation(pdf, page, ref);
}

/** Gives a field what it shows: a Form XObject that is scaled into its rectangle. */
export function setAppearance(field: PdfDict, appearance: PdfRef): void {
  field.set('AP', PdfDict.of({ N: appearance }));
}

/**
 * Keeps a signature field visible through signing. The signing library makes every signature invisible: it sets `Rect` to
 * nothing and `P` to the first page. Only these two keys are kept, on this one dictionary.
 */
export function keepPlace(field: PdfDict, place: { rectangle: PdfArray; page: PdfRef }): void {
  const set = field.set.bind(field);
  field.set = (key, value) => {
    const name = typeof key === 'string' ? key : key.value;
    if (name === 'Rect') set(key, place.rectangle);
    else if (name === 'P') set(key, place.page);
    else set(key, value);
  };
}

/** Loads bytes without touching them. @throws SigningError pdf-damaged */
export async function loadPdf(bytes: Uint8Array): Promise<PDF> {
  try {
    return await PDF.load(bytes.slice());
  } catch (cause) {
    throw new SigningError('pdf-damaged', { cause });
  }
}
