import { DOCUMENT_TYPES, type Letter } from '../model/index.ts';
import { type HeadView, mm, TEXT_WIDTH, viewHead } from './head-view.ts';
import { type ParagraphView, viewOutline } from './outline-view.ts';
import type { LetterFontMetrics } from './tinos.ts';
import { wrapBySense } from './wrap-by-sense.ts';

/** Everything the template prints, as plain strings and numbers: the template adds no words of its own. */
export interface LetterView {
  readonly documentTitle: string;
  readonly bodySize: number;
  readonly head: HeadView;
  readonly title: { readonly name: string; readonly about: readonly string[]; readonly rule: number } | null;
  readonly addressees: { readonly call: string; readonly items: readonly string[]; readonly indent: number };
  /** "CHỦ TỊCH ỦY BAN NHÂN DÂN …" over the legal bases of a decision, and "QUYẾT ĐỊNH:" under them. */
  readonly authorityLines: readonly string[];
  readonly resolution: string | null;
  readonly legalBases: readonly string[];
  readonly body: readonly ParagraphView[];
  readonly attachments: string | null;
  readonly recipients: RecipientsView | null;
  readonly signature: { readonly lines: readonly string[]; readonly name: string | null } | null;
}

/** Nơi nhận: the items that stand beside the signature, and those that go on under it over as many pages as they need. */
export interface RecipientsView {
  readonly title: string;
  readonly beside: readonly string[];
  readonly below: readonly string[];
}

export interface ViewOptions {
  readonly metrics: LetterFontMetrics;
  readonly bodySize: 13 | 14;
  readonly draftYear: number | null;
}

/** Width of the signature column, and of the centred titles, in points. */
export const SIGNATURE_WIDTH = mm(82);
const RECIPIENTS_WIDTH = mm(74);
const TITLE_LIMIT = mm(140);

/** Takes away the closing mark a caller may have left on an item of a list. */
function bare(item: string): string {
  return item
    .trim()
    .replace(/^[-–]\s+/u, '')
    .replace(/[;.]+$/u, '')
    .trimEnd();
}

/** Items end with ";" and the last one with "." (Phụ lục I, mục II.9). */
function closeItems(items: readonly string[]): string[] {
  return items.map((item, index) => bare(item) + (index === items.length - 1 ? '.' : ';'));
}

function viewTitle(letter: Letter, options: ViewOptions): LetterView['title'] {
  if (letter.type === 'CV') return null;
  const { metrics, bodySize } = options;
  const inBold = (text: string) => metrics.bold.widthOf(text, bodySize);
  const about = letter.subject === null ? [] : wrapBySense(aboutOf(letter.subject), TITLE_LIMIT, inBold);
  const name = DOCUMENT_TYPES[letter.type].toLocaleUpperCase('vi');
  return { name, about, rule: 0.4 * Math.max(...(about.length > 0 ? about : [name]).map(inBold)) };
}

/** A trích yếu that begins in lower case needs the words "Về việc" before it (templates of Phụ lục III). */
function aboutOf(subject: string): string {
  const first = subject.charAt(0);
  const isLower = first !== first.toLocaleUpperCase('vi');
  return isLower ? `Về việc ${subject}` : subject;
}

/** Lines of 11 points that fit on one page beside the signature, and how many stand there when there are more. */
const MOST_BESIDE = 42;
const SOME_BESIDE = 20;

function viewRecipients(letter: Letter, metrics: LetterFontMetrics): RecipientsView | null {
  if (letter.recipients.length === 0) return null;
  const title = 'Nơi nhận:';
  const items = closeItems(letter.recipients);
  // Ragged lines lose a tenth of their width.
  const linesOf = (item: string) => Math.ceil(metrics.regular.widthOf(`- ${item}`, 11) / (RECIPIENTS_WIDTH * 0.9));
  const lines = items.map(linesOf);
  if (lines.reduce((sum, each) => sum + each, 0) <= MOST_BESIDE) return { title, beside: items, below: [] };
  let [count, sum] = [0, 0];
  for (const each of lines) {
    sum += each;
    if (sum > SOME_BESIDE) break;
    count += 1;
  }
  return { title, beside: items.slice(0, count), below: items.slice(count) };
}

/** How each type calls its addressees: công điện "điện:", giấy mời "trân trọng kính mời:", others "Kính gửi:". */
function callOf(letter: Letter): string {
  if (letter.type === 'CĐ') return `${letter.issuer ?? ''} điện:`.trim();
  if (letter.type === 'GM') return 'Kính mời:';
  return 'Kính gửi:';
}

function viewAddressees(letter: Letter, options: ViewOptions): LetterView['addressees'] {
  const items = letter.addressees.length > 1 ? closeItems(letter.addressees) : letter.addressees.map(bare);
  const call = callOf(letter);
  const width = (text: string) => options.metrics.regular.widthOf(text, options.bodySize);
  const callWidth = width(call.slice(0, -1));
  const longest = Math.max(0, ...items.map((item) => width(`- ${item}`)));
  const free = (TEXT_WIDTH - callWidth - Math.min(longest, TEXT_WIDTH)) / 2;
  return { call, items, indent: Math.min(Math.max(free, mm(12.7)), mm(45)) };
}

/** Who decides, in full: a committee ("TM.") decides as itself, otherwise the head of the issuing agency does. */
function authorityOf(letter: Letter): string | null {
  if (letter.issuer === null || (letter.type !== 'QĐ' && letter.type !== 'NQ')) return null;
  const issuer = letter.issuer.toLocaleUpperCase('vi');
  const signature = letter.signature;
  const lines = signature === null ? [] : [...signature.authority, signature.position ?? ''];
  if (letter.type === 'NQ' || lines.some((line) => line.trim().startsWith('TM.'))) return issuer;
  const deputised = lines.find((line) => /^\s*(KT|TL|TUQ)\./u.test(line));
  const head = (deputised ?? signature?.position ?? '').replace(/^\s*(KT|TL|TUQ|Q)\.\s*/u, '').toLocaleUpperCase('vi');
  if (head === '') return issuer;
  return head.includes(issuer) ? head : `${head} ${issuer}`;
}

/** The word that opens the ruling part of a decision or resolution, unless the body brings it along. */
function resolutionOf(letter: Letter): string | null {
  const word = { QĐ: 'QUYẾT ĐỊNH:', NQ: 'QUYẾT NGHỊ:' }[letter.type as string] ?? null;
  const opens = (letter.body[0]?.text ?? '').trim().toLocaleUpperCase('vi');
  return word === null || opens.startsWith(word.slice(0, -1)) ? null : word;
}

/**
 * Turns a letter into what the template prints. Pure; the same letter gives the same view.
 *
 * @throws TypesetError `invalid-date`
 */
export function viewLetter(letter: Letter, options: ViewOptions): LetterView {
  const { metrics, bodySize } = options;
  const inBold = (text: string) => metrics.bold.widthOf(text, bodySize);
  const authority = authorityOf(letter);
  const capitals = (line: string) => wrapBySense(line.toLocaleUpperCase('vi'), SIGNATURE_WIDTH - 4, inBold);
  const signer = letter.signature;
  return {
    documentTitle: [DOCUMENT_TYPES[letter.type], letter.subject].filter(Boolean).join(' '),
    bodySize,
    head: viewHead(letter, metrics, options.draftYear),
    title: viewTitle(letter, options),
    addressees: viewAddressees(letter, options),
    authorityLines: authority === null ? [] : wrapBySense(authority, TITLE_LIMIT, inBold),
    resolution: resolutionOf(letter),
    legalBases: closeItems(letter.legalBases),
    body: viewOutline(letter),
    attachments: letter.attachments.length === 0 ? null : `(Kèm theo: ${letter.attachments.map(bare).join('; ')}.)`,
    recipients: viewRecipients(letter, metrics),
    signature:
      signer === null
        ? null
        : {
            lines: [...signer.authority, ...(signer.position === null ? [] : [signer.position])].flatMap(capitals),
            name: signer.name,
          },
  };
}
