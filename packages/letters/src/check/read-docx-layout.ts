import { readDocxParts } from './docx-parts.ts';
import { type DocxStyles, openDocxStyles, type RunLook } from './docx-styles.ts';
import { CheckError, type LayoutDocument, type LayoutLine, type PageNumbering } from './layout-document.ts';
import { childrenOf, descendantsOf, findChild, parseXml, type XmlElement } from './xml-tree.ts';

/** Twentieths of a point to points, and to millimetres. */
const pointsOf = (twips: string | undefined) => Number(twips) / 20;
const mmOf = (twips: string | undefined) => (Math.abs(Number(twips)) / 1440) * 25.4;

interface Piece {
  readonly text: string;
  readonly look: RunLook;
}

/** The words of a run; `null` marks a line break. */
function wordsOf(run: XmlElement): (string | null)[] {
  return run.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'w:t') return [child.children.filter((part) => typeof part === 'string').join('')];
    if (child.name === 'w:tab') return [' '];
    if (child.name === 'w:noBreakHyphen') return ['-'];
    if (child.name === 'w:br' || child.name === 'w:cr') return [null];
    return [];
  });
}

function linesOf(paragraph: XmlElement, column: LayoutLine['column'], styles: DocxStyles): LayoutLine[] {
  const properties = findChild(paragraph, 'w:pPr');
  const style = findChild(properties, 'w:pStyle')?.attributes['w:val'];
  const isCentred = styles.isCentred(properties);
  const lines: Piece[][] = [[]];
  for (const run of descendantsOf(paragraph, 'w:r')) {
    const look = styles.lookOf(run, style);
    for (const words of wordsOf(run)) {
      if (words === null) lines.push([]);
      else lines.at(-1)?.push({ text: look.capitals === true ? words.toLocaleUpperCase('vi') : words, look });
    }
  }
  return lines.flatMap((pieces) => {
    const text = pieces
      .map((piece) => piece.text)
      .join('')
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .trim();
    const main = pieces.reduce<Piece | null>(
      (longest, piece) => (longest === null || piece.text.trim().length > longest.text.trim().length ? piece : longest),
      null,
    );
    if (text === '' || main === null) return [];
    const { size = null, family = null, bold = false, italic = false } = main.look;
    return [{ text, page: null, box: null, column, isCentred, size, family, isBold: bold, isItalic: italic }];
  });
}

/** Walks paragraphs and tables in order; the first cell of a row is the left column, the others the right one. */
function walk(element: XmlElement, column: LayoutLine['column'], styles: DocxStyles): LayoutLine[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'w:p') return linesOf(child, column, styles);
    if (child.name === 'w:tbl') {
      return childrenOf(child, 'w:tr').flatMap((row) => {
        const cells = childrenOf(row, 'w:tc');
        return cells.flatMap((cell, index) =>
          walk(cell, cells.length === 1 ? 'full' : index === 0 ? 'left' : 'right', styles),
        );
      });
    }
    return ['w:sdt', 'w:sdtContent', 'w:body', 'w:ins', 'w:smartTag'].includes(child.name)
      ? walk(child, column, styles)
      : [];
  });
}

function numberingOf(name: string, source: string, styles: DocxStyles): PageNumbering[] {
  const tree = parseXml(source);
  return descendantsOf(tree, 'w:p').flatMap((paragraph) => {
    const fields = [
      ...descendantsOf(paragraph, 'w:instrText').map((field) => field.children.join('')),
      ...descendantsOf(paragraph, 'w:fldSimple').map((field) => field.attributes['w:instr'] ?? ''),
    ];
    if (!fields.some((field) => /\bPAGE\b/u.test(field))) return [];
    const properties = findChild(paragraph, 'w:pPr');
    const framed = findChild(properties, 'w:framePr')?.attributes['w:xAlign'];
    const style = findChild(properties, 'w:pStyle')?.attributes['w:val'];
    const { size = null } = styles.lookOf(descendantsOf(paragraph, 'w:r')[0], style);
    const isCentred = styles.isCentred(properties) || framed === 'center';
    return [{ page: null, isOnTop: name.includes('header'), isCentred, size }];
  });
}

function themeFamilyOf(theme: string | undefined): string | undefined {
  return /<a:minorFont>\s*<a:latin[^>]*typeface="([^"]+)"/u.exec(theme ?? '')?.[1];
}

/**
 * Reads the layout a DOCX states: page and margins of its first section, and each paragraph with its type.
 *
 * @throws CheckError `damaged`, `encrypted`, `too-large`, `no-text`, `not-pdf-or-docx`
 */
export async function readDocxLayout(bytes: Uint8Array): Promise<LayoutDocument> {
  const parts = await readDocxParts(bytes);
  const document = parseXml(parts.get('word/document.xml') ?? '');
  const styleSource = parts.get('word/styles.xml');
  const styles = openDocxStyles(
    styleSource === undefined ? undefined : parseXml(styleSource),
    themeFamilyOf(parts.get('word/theme/theme1.xml')),
  );
  const body = findChild(document, 'w:document', 'w:body');
  if (body === undefined) throw new CheckError('damaged', 'The document has no body');
  const lines = walk(body, 'full', styles);
  if (lines.length === 0) throw new CheckError('no-text', 'The document has no text');
  const section = descendantsOf(body, 'w:sectPr')[0];
  const size = findChild(section, 'w:pgSz')?.attributes;
  const margin = findChild(section, 'w:pgMar')?.attributes;
  const side = (name: string) => (margin?.[`w:${name}`] === undefined ? null : mmOf(margin[`w:${name}`]));
  return {
    format: 'docx',
    pages: size === undefined ? [] : [{ width: pointsOf(size['w:w']), height: pointsOf(size['w:h']) }],
    margins: { top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') },
    lines,
    rules: null,
    pageNumbers: [...parts].flatMap(([name, source]) =>
      /(?:header|footer)\d*\.xml$/u.test(name) ? numberingOf(name, source, styles) : [],
    ),
    hasOwnFirstPage: findChild(section, 'w:titlePg') !== undefined,
  };
}
