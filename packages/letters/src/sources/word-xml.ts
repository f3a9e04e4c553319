/** An element of a Word file's XML: its attributes by name and what stands between its tags. */
export interface WordElement {
  attribute(name: string): string;
  readonly inside: string;
}

/**
 * Elements of one name, none inside another of that name. Goes over the text once, so that a hostile file with a million open
 * tags costs no more than its length.
 */
export function elementsOf(xml: string, tag: string): WordElement[] {
  const found: WordElement[] = [];
  const close = `</${tag}>`;
  let from = 0;
  for (let end = xml.indexOf(close); end !== -1; end = xml.indexOf(close, from)) {
    const before = xml.slice(from, end);
    from = end + close.length;
    const open = Math.max(...[' ', '>', '\n', '\r', '\t'].map((after) => before.lastIndexOf(`<${tag}${after}`)));
    const edge = open === -1 ? -1 : before.indexOf('>', open);
    if (edge === -1) continue;
    const head = before.slice(open, edge);
    found.push({ attribute: (name) => valueAt(head, name), inside: before.slice(edge + 1) });
  }
  return found;
}

/** The text without the elements of one name, in one pass. */
export function without(xml: string, tag: string): string {
  const [first = '', ...rest] = xml.split(`<${tag}>`);
  const close = `</${tag}>`;
  return rest.reduce((kept, piece) => {
    const end = piece.indexOf(close);
    return kept + (end === -1 ? piece : piece.slice(end + close.length));
  }, first);
}

/** The `w:val` of the first such element; null when there is none. */
export function valueIn(xml: string, tag: string): string | null {
  const head = new RegExp(`<${tag}\\b([^<>]*)>`).exec(xml)?.[1];
  return head === undefined ? null : (/\bw:val="([^"]*)"/.exec(head)?.[1] ?? null);
}

const valueAt = (head: string, name: string): string => {
  const start = head.indexOf(` ${name}="`);
  if (start === -1) return '';
  const from = start + name.length + 3;
  const end = head.indexOf('"', from);
  return end === -1 ? '' : head.slice(from, end);
};
