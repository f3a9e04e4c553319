import { DOCUMENT_TYPES } from '../../model/index.ts';
import type { Components } from '../find-components.ts';
import type { LayoutLine } from '../layout-document.ts';
import { faultOf, type LayoutFault } from '../layout-fault.ts';

/** Công văn, and papers laid before a superior; công điện and giấy mời call their addressees in words of their own. */
const CALLING_TYPES = new Set(['CV', 'TTr', 'BC', 'CĐ', 'GM', 'ThC']);

/** Joins the lines of a list into its items, each from its dash on. */
function itemsOf(lines: readonly LayoutLine[]): LayoutLine[][] {
  const items: LayoutLine[][] = [];
  for (const line of lines) {
    if (/^[-–+]/u.test(line.text) || items.length === 0) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return items;
}

/** The last line of the first item that does not end as the decree asks: ";" inside the list, "." at its end. */
function findUnclosed(items: readonly (readonly LayoutLine[])[]): LayoutLine | null {
  for (const [index, item] of items.entries()) {
    const line = item.at(-1) ?? null;
    const end = index === items.length - 1 ? '.' : ';';
    if (line !== null && !line.text.endsWith(end)) return line;
  }
  return null;
}

function checkCall({ call, addressees, typeCode, about }: Components): LayoutFault[] {
  const isPlain = typeCode === null && about.length > 0;
  if (call === null) return isPlain ? [faultOf('call-missing')] : [];
  const faults: LayoutFault[] = [];
  if (!call.text.includes(':')) faults.push(faultOf('call-colon', { line: call }));
  if (typeCode !== null && !CALLING_TYPES.has(typeCode)) {
    faults.push(
      faultOf('call-not-allowed', { line: call, values: { found: DOCUMENT_TYPES[typeCode].toLocaleLowerCase('vi') } }),
    );
  }
  const unclosed = addressees.length > 0 ? findUnclosed(itemsOf(addressees)) : null;
  if (unclosed !== null) faults.push(faultOf('addressee-punctuation', { line: unclosed }));
  return faults;
}

function checkBases({ bases }: Components): LayoutFault[] {
  const unclosed = findUnclosed(bases);
  return unclosed === null ? [] : [faultOf('basis-punctuation', { line: unclosed })];
}

function checkBody({ body }: Components): LayoutFault[] {
  // What comes with the letter is named after its end.
  const text = body.filter((line) => !/^\((?:Gửi )?(?:kèm|đính kèm)/iu.test(line.text));
  const last = text.at(-1);
  if (last === undefined) return [faultOf('body-missing')];
  const end = text.findLast((line) => !line.isItalic) ?? last;
  return end.text.endsWith('./.') || last.text.endsWith('./.') ? [] : [faultOf('closing-mark', { line: end })];
}

const ACADEMIC = /^(?:(?:GS|PGS|TS|TSKH|ThS|Th\.S|CN|KS|BS|BSCK\s?I{1,2}|LS|DS|Dr)\s*\.\s*)+/iu;

function checkSignature({ signature, signerName }: Components): LayoutFault[] {
  if (signature.length === 0) return [faultOf('signature-missing')];
  if (signerName === null) return [faultOf('signer-missing', { line: signature.at(-1) ?? null })];
  const title = ACADEMIC.exec(signerName.text)?.[0]?.trim();
  return title === undefined ? [] : [faultOf('signer-title', { line: signerName, values: { found: title } })];
}

function checkRecipients({ recipientsTitle, recipients }: Components): LayoutFault[] {
  if (recipientsTitle === null) return [faultOf('recipients-missing')];
  const faults: LayoutFault[] = [];
  if (!recipientsTitle.text.includes(':')) faults.push(faultOf('recipients-colon', { line: recipientsTitle }));
  // The typist's code stands under the list (ô 12): "PL.(300)".
  const listed = recipients.filter((line) => !/^\p{Lu}{1,4}\.\s*\(\d+\)$/u.test(line.text));
  const items = itemsOf(listed);
  const archive = items.findLast((item) => /^[-–]?\s*Lưu\s*:?/iu.test(item[0]?.text ?? ''));
  if (archive === undefined || archive !== items.at(-1) || !/Lưu\s*:\s*VT\b/u.test(archive[0]?.text ?? '')) {
    faults.push(faultOf('recipients-archive', { line: listed.at(-1) ?? recipientsTitle }));
  }
  const unclosed = findUnclosed(items);
  if (unclosed !== null) faults.push(faultOf('recipients-punctuation', { line: unclosed }));
  return faults;
}

/** Addressees, legal bases, the text's end, signature and Nơi nhận (Phụ lục I, mục II.6-II.9). */
export function checkText(found: Components): LayoutFault[] {
  return [
    ...checkCall(found),
    ...checkBases(found),
    ...checkBody(found),
    ...checkSignature(found),
    ...checkRecipients(found),
  ];
}
