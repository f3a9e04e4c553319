import { BASIS_LINE, CALL_LINE, findHead, type HeadComponents, TELEGRAM_CALL } from './find-head.ts';
import type { LayoutDocument, LayoutLine } from './layout-document.ts';

/** Every component the rules look at. */
export interface Components extends Omit<HeadComponents, 'rest'> {
  readonly call: LayoutLine | null;
  readonly addressees: readonly LayoutLine[];
  /** Legal bases, each as its lines. */
  readonly bases: readonly (readonly LayoutLine[])[];
  readonly body: readonly LayoutLine[];
  readonly recipientsTitle: LayoutLine | null;
  readonly recipients: readonly LayoutLine[];
  readonly signature: readonly LayoutLine[];
  readonly signerName: LayoutLine | null;
  /** All lines in reading order, to see what stands before what. */
  readonly order: readonly LayoutLine[];
}

function takeAddressees(
  lines: readonly LayoutLine[],
  isTelegram: boolean,
): {
  call: LayoutLine | null;
  addressees: LayoutLine[];
  after: LayoutLine[];
} {
  const at = lines.slice(0, 10).findIndex((line) => (isTelegram ? TELEGRAM_CALL : CALL_LINE).test(line.text));
  const call = lines[at] ?? null;
  if (call === null) return { call: null, addressees: [], after: [...lines] };
  const addressees: LayoutLine[] = [];
  const hasOneHere = /:\s*\S/u.test(call.text);
  for (const line of lines.slice(at + 1)) {
    const isItem = /^[-–]\s*/u.test(line.text) && !hasOneHere;
    const previous = addressees.at(-1)?.text ?? '';
    const isContinuation = !isItem && previous !== '' && !/[;.]$/u.test(previous);
    if (!isItem && !isContinuation) break;
    // A list of work in the body may begin with dashes too; the addressees end with their full stop.
    if (isItem && previous.endsWith('.')) break;
    addressees.push(line);
  }
  const taken = new Set<LayoutLine>([call, ...addressees]);
  return { call, addressees, after: lines.filter((line) => !taken.has(line)) };
}

function takeBases(lines: readonly LayoutLine[], isNamed: boolean): { bases: LayoutLine[][]; after: LayoutLine[] } {
  const from = lines
    .slice(0, 8)
    .findIndex((line) => BASIS_LINE.test(line.text) && (line.isItalic || /^Căn cứ/u.test(line.text)));
  const first = lines[from];
  // A công văn opens its first paragraph with "Căn cứ …"; only italic lines on their own are bases there.
  if (first === undefined || (!first.isItalic && !isNamed)) return { bases: [], after: [...lines] };
  const bases: LayoutLine[][] = [];
  for (const line of lines.slice(from)) {
    const isStart =
      BASIS_LINE.test(line.text) &&
      (bases.length === 0 || /[;.,]$/u.test(bases.at(-1)?.at(-1)?.text ?? '') || line.isItalic);
    if (isStart) bases.push([line]);
    else if (line.isItalic === first.isItalic && !/[;.]$/u.test(bases.at(-1)?.at(-1)?.text ?? '') && !line.isBold)
      bases.at(-1)?.push(line);
    else break;
  }
  const taken = new Set(bases.flat());
  return { bases, after: lines.filter((line) => !taken.has(line)) };
}

function isRight(line: LayoutLine, pageWidth: number): boolean {
  if (line.box === null) return line.column === 'right';
  return line.box.x + line.box.width / 2 > pageWidth * 0.52 && line.box.x > pageWidth * 0.4;
}

function takeClosing(lines: readonly LayoutLine[], pageWidth: number) {
  const titleAt = lines.findLastIndex((line) => /^Nơi nhận\s*:?$/iu.test(line.text));
  const recipientsTitle = lines[titleAt] ?? null;
  if (recipientsTitle === null) {
    let from = lines.length;
    while (from > 0 && isSignatureLine(lines[from - 1], pageWidth)) from -= 1;
    return { recipientsTitle, recipients: [], signature: lines.slice(from), body: lines.slice(0, from) };
  }
  const after = lines.slice(titleAt + 1);
  const signature = after.filter((line) => isRight(line, pageWidth));
  const recipients = after.filter((line) => !isRight(line, pageWidth));
  // Some files draw the right column first.
  let from = titleAt;
  while (signature.length === 0 && from > 0 && isSignatureLine(lines[from - 1], pageWidth)) from -= 1;
  return {
    recipientsTitle,
    recipients,
    signature: signature.length > 0 ? signature : lines.slice(from, titleAt),
    body: lines.slice(0, from),
  };
}

function isSignatureLine(line: LayoutLine | undefined, pageWidth: number): boolean {
  return line?.isBold === true && isRight(line, pageWidth);
}

/** Finds every component of a letter in its lines. */
export function findComponents(document: LayoutDocument): Components {
  const lines = document.lines.filter((line) => line.text !== '');
  const { rest, ...head } = findHead(lines);
  const { call, addressees, after } = takeAddressees(rest, head.typeCode === 'CĐ');
  const { bases, after: text } = takeBases(after, head.typeName !== null);
  const closing = takeClosing(text, document.pages[0]?.width ?? 0);
  const name = closing.signature.at(-1) ?? null;
  const isName = name !== null && name.text !== name.text.toLocaleUpperCase('vi');
  return { ...head, call, addressees, bases, ...closing, signerName: isName ? name : null, order: lines };
}
