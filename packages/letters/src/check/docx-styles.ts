import { childrenOf, findChild, type XmlElement } from './xml-tree.ts';

/** Look of letters as WordprocessingML states it; undefined where it says nothing. */
export interface RunLook {
  readonly size?: number | undefined;
  readonly family?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly capitals?: boolean | undefined;
}

export interface DocxStyles {
  /** Look of a run: its own words over its character style, over the paragraph's style, over the defaults. */
  lookOf(run: XmlElement | undefined, paragraphStyle: string | undefined): RunLook;
  /** Whether a paragraph is centred, by itself or by its style. */
  isCentred(properties: XmlElement | undefined): boolean;
}

/** `<w:b/>` is on, `<w:b w:val="0"/>` off, absent says nothing (ECMA-376 Part 1, 17.17.4). */
function toggleOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = findChild(properties, name);
  if (element === undefined) return undefined;
  return !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? 'true');
}

function runLookOf(properties: XmlElement | undefined, themeFamily: string | undefined): RunLook {
  const halfPoints = Number(findChild(properties, 'w:sz')?.attributes['w:val']);
  const fonts = findChild(properties, 'w:rFonts')?.attributes;
  const named = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
  return {
    size: Number.isFinite(halfPoints) && halfPoints > 0 ? halfPoints / 2 : undefined,
    family: fonts?.['w:asciiTheme'] === undefined ? named : themeFamily,
    bold: toggleOf(properties, 'w:b'),
    italic: toggleOf(properties, 'w:i'),
    capitals: toggleOf(properties, 'w:caps'),
  };
}

function over(upper: RunLook, lower: RunLook): RunLook {
  return {
    size: upper.size ?? lower.size,
    family: upper.family ?? lower.family,
    bold: upper.bold ?? lower.bold,
    italic: upper.italic ?? lower.italic,
    capitals: upper.capitals ?? lower.capitals,
  };
}

/** Longer chains of `basedOn` are loops. */
const LONGEST_CHAIN = 20;

/**
 * Opens the styles of a DOCX.
 *
 * @param styles the tree of `word/styles.xml`, or undefined when the file has none
 * @param themeFamily the body typeface of the theme
 */
export function openDocxStyles(styles: XmlElement | undefined, themeFamily: string | undefined): DocxStyles {
  const root = findChild(styles, 'w:styles');
  const byId = new Map(childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const isDefault = (style: XmlElement) =>
    style.attributes['w:default'] === '1' && style.attributes['w:type'] === 'paragraph';
  const normal = [...byId].find(([, style]) => isDefault(style))?.[0];
  const defaults = over(runLookOf(findChild(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'), themeFamily), {
    // What Word takes when nothing is said (ECMA-376 Part 1, 17.3.2.38 and 17.3.2.26).
    size: 10,
    family: 'Times New Roman',
  });
  const chainOf = (id: string | undefined): XmlElement[] => {
    const chain: XmlElement[] = [];
    for (let at = id; at !== undefined && chain.length < LONGEST_CHAIN; ) {
      const style = byId.get(at);
      if (style === undefined) break;
      chain.push(style);
      at = findChild(style, 'w:basedOn')?.attributes['w:val'];
    }
    return chain;
  };
  const styledLook = (id: string | undefined, lower: RunLook) =>
    chainOf(id).reduceRight((look, style) => over(runLookOf(findChild(style, 'w:rPr'), themeFamily), look), lower);
  return {
    lookOf(run, paragraphStyle) {
      const properties = findChild(run, 'w:rPr');
      const paragraph = styledLook(paragraphStyle ?? normal, defaults);
      const character = styledLook(findChild(properties, 'w:rStyle')?.attributes['w:val'], paragraph);
      return over(runLookOf(properties, themeFamily), character);
    },
    isCentred(properties) {
      const own = findChild(properties, 'w:jc')?.attributes['w:val'];
      const id = findChild(properties, 'w:pStyle')?.attributes['w:val'] ?? normal;
      const styled = chainOf(id).map((style) => findChild(style, 'w:pPr', 'w:jc')?.attributes['w:val']);
      return (own ?? styled.find((value) => value !== undefined)) === 'center';
    },
  };
}
