import { CheckError } from './layout-document.ts';

/** An element of a small XML tree: enough for WordprocessingML, no entities beyond the five of XML, no DTD. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/gu;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const DEEPEST = 256;

function plain(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE))
    attributes[name] = plain(double ?? single ?? '');
  return attributes;
}

/**
 * Parses an XML part.
 *
 * @throws CheckError `damaged` when tags do not close in order, `too-large` past 256 levels
 */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  for (const [token, slash, name, attributes, selfClosing] of source.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (name === undefined) {
      if (!token.startsWith('<')) parent.children.push(plain(token));
      continue;
    }
    if (slash === '/') {
      if (open.pop()?.name !== name || open.length === 0)
        throw new CheckError('damaged', `<${name}> closes what is not open`);
      continue;
    }
    const element: XmlElement = { name, attributes: attributesOf(attributes ?? ''), children: [] };
    parent.children.push(element);
    if (selfClosing !== '/') open.push(element);
    if (open.length > DEEPEST) throw new CheckError('too-large', `Nested deeper than ${DEEPEST} levels`);
  }
  if (open.length > 1) throw new CheckError('damaged', `<${open.at(-1)?.name}> is never closed`);
  return root;
}

/** The child elements of that name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** The first child element of that name, along a path of names. */
export function findChild(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** Every element of that name below, in document order. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(child.name === name ? [child] : []), ...descendantsOf(child, name)];
  });
}
