import type { DocumentTypeCode } from '../model/document-types.ts';
import type { NamedAgency, ReadTask } from '../model/reading.ts';
import { PERSON, VERB } from './agency-lexicon.ts';
import { agencyAt, agencyListAt, findAgencies, type NamedSpan, partnersAt } from './agency-names.ts';
import { findDeadline } from './deadlines.ts';
import { fold } from './fold.ts';
import type { PlacedBlock } from './outline.ts';
import type { AgencyResolver } from './resolve-agencies.ts';

export interface TaskContext {
  readonly type: DocumentTypeCode | null;
  readonly letterDate: string | null;
  readonly resolve: AgencyResolver;
  /** Whom the letter is addressed to: who is meant where nobody is named. */
  readonly addressed: readonly NamedAgency[];
}

/** Types that give orders; in others only plain orders ("Giao Sở Y tế …") count. */
const ORDERING: ReadonlySet<DocumentTypeCode | null> = new Set<DocumentTypeCode | null>([
  'CV',
  'CT',
  'KH',
  'CĐ',
  'QĐ',
  'TB',
  'HD',
  'PA',
  'CTr',
  'NQ',
  null,
]);
const ORDER =
  /^(?:[-–+•]\s*)?(?:Các\s+(?:ông|bà|đồng\s+chí)[^:;.]{0,30}:|Giao(?:\s+cho|\s+trách\s+nhiệm)?|Đề\s+nghị|Yêu\s+cầu|Kính\s+đề\s+nghị|Phân\s+công|Trách\s+nhiệm(?:\s+của)?|Đối\s+với|Riêng|Về\s+phía)\s*:?\s+/iu;
const LEAD_IN = /(?:yêu cầu|đề nghị|chỉ đạo|giao|thực hiện|triển khai|tập trung|như sau)/iu;
const NOT_TASKS =
  /^(?:mục đích|yêu cầu|mục đích, yêu cầu|mục tiêu|căn cứ|tình hình|kết quả|đánh giá|thực trạng|quan điểm|sự cần thiết|phạm vi|đối tượng|nguyên tắc|thành phần|thời gian|địa điểm|nội dung họp|kinh phí thực hiện|hạn chế|tồn tại|nguyên nhân|khó khăn)/;
const IS_TASKS =
  /^(?:tổ chức thực hiện|phân công|trách nhiệm|nhiệm vụ|giải pháp|nội dung thực hiện|các nhiệm vụ|nội dung và)/i;
const LEADS = /\s(?:chủ\s*trì|làm\s+đầu\s+mối|đầu\s+mối)\b/iu;
const WITH = /phối\s*(?:kết\s*)?hợp(?:\s+(?:chặt\s+chẽ|với|cùng|cùng\s+với))*\s*(?::\s*)?/iu;

interface Subject {
  readonly leads: NamedSpan[];
  readonly coordinates: NamedSpan[];
}

/** The tasks of a letter: what is asked, who leads, who helps, until when. Names are never invented; inherited ones are unsure. */
export function readTasks(outline: readonly PlacedBlock[], context: TaskContext): ReadTask[] {
  const tasks: ReadTask[] = [];
  const leadIn = leadInOf(outline, context);
  for (const block of outline)
    visit(
      block,
      { section: null, heirs: [], isOrdered: leadIn.isOrdering, fallback: leadIn.agencies },
      { tasks, context },
    );
  return tasks.slice(0, 1_000);
}

interface Surroundings {
  readonly section: string | null;
  /** Agencies that a heading above names: its points are theirs. */
  readonly heirs: readonly NamedAgency[];
  readonly isOrdered: boolean;
  readonly fallback: readonly NamedAgency[];
}
interface Sink {
  readonly tasks: ReadTask[];
  readonly context: TaskContext;
}

function visit(block: PlacedBlock, around: Surroundings, sink: Sink): void {
  const text = block.text.replace(/\[\^\w+\]/g, (mark) => ' '.repeat(mark.length));
  let subject: Subject =
    ORDERING.has(sink.context.type) || ORDER.test(text) ? readSubjectOf(text) : { leads: [], coordinates: [] };
  // Under a heading that names an agency, "Đề nghị …" and "Chỉ đạo …" are that agency's acts.
  if (around.heirs.length > 0 && !/^Giao\s/u.test(text) && !LEADS.test(text)) subject = { leads: [], coordinates: [] };
  const heading = headingAgencies(block, text);
  const isHeading = block.children.length > 0 && isHeadingText(text, block);
  if (heading.length > 0) {
    const heirs = heading.map((named) => sink.context.resolve(named, offsetOf(block, text)));
    if (block.children.length > 0) {
      visitChildren(block, { ...around, heirs, isOrdered: true, section: around.section ?? sectionOf(block) }, sink);
      return;
    }
  }
  if (isHeading && subject.leads.length === 0) {
    const words = fold(text);
    const isOrdered = NOT_TASKS.test(words) && !IS_TASKS.test(text) ? false : around.isOrdered || IS_TASKS.test(text);
    visitChildren(block, { ...around, isOrdered, section: sectionOf(block) }, sink);
    return;
  }
  const own = ownPoints(block, subject);
  const task = taskOf({ ...block, children: own.kept }, text, { subject, around, context: sink.context });
  if (task !== null) {
    sink.tasks.push(task);
    for (const child of own.apart) visit(child, around, sink);
    // points under a task whose own words are unfinished ("Sở Y tế:") are tasks of the same agency
    if (!/[:]\s*$/.test(text) || subject.leads.length === 0 || block.children.every((child) => child.kind === 'plus'))
      return;
  }
  visitChildren(
    block,
    { ...around, section: block.kind === 'article' || isHeading ? sectionOf(block) : around.section },
    sink,
  );
}

/** Points under a point that name others than its own agency are tasks of those; the rest belong to its words. */
function ownPoints(block: PlacedBlock, subject: Subject): { kept: PlacedBlock[]; apart: PlacedBlock[] } {
  const names = new Set(subject.leads.map((lead) => fold(lead.name)));
  const isApart = (child: PlacedBlock): boolean => {
    if (names.size === 0 || child.kind === 'plus' || ORDER.test(child.text)) return false;
    const { agencies, end } = agencyListAt(child.text, 0);
    const rest = child.text.slice(end).replace(/^[\s,:]+/u, '');
    return agencies.some((agency) => !names.has(fold(agency.name))) && VERB.test(rest);
  };
  return {
    kept: block.children.filter((child) => !isApart(child)),
    apart: block.children.filter(isApart),
  };
}

function visitChildren(block: PlacedBlock, around: Surroundings, sink: Sink): void {
  for (const child of block.children) visit(child, around, sink);
}

const sectionOf = (block: PlacedBlock) =>
  `${block.label === null ? '' : `${block.label} `}${block.text}`.replace(/\[\^\w+\]/g, '').trim();
const offsetOf = (block: PlacedBlock, _text: string) =>
  block.start + (block.label === null ? 0 : block.label.length + 1);

/** A short line without an end, or one with points under it whose own words order nothing. */
function isHeadingText(text: string, block: PlacedBlock): boolean {
  if (['part', 'chapter', 'division', 'subdivision'].includes(block.kind)) return true;
  // Points with models or steps under them ask something themselves.
  if (block.kind === 'dash' || block.kind === 'plus') return false;
  return !/[;]$/.test(text) && (text.length < 160 || /:\s*$/.test(text)) && !WITH.test(text);
}

/** "1. Sở Y tế", "2. UBND các huyện, thị xã, thành phố:", "Trách nhiệm của Sở Y tế": agencies and nothing else. */
function headingAgencies(block: PlacedBlock, text: string): NamedSpan[] {
  const from = ORDER.exec(text)?.[0].length ?? 0;
  const { agencies, end } = agencyListAt(text, from);
  if (agencies.length === 0) return [];
  const rest = text
    .slice(end)
    .replace(/\[\^\w+\]/g, '')
    .trim();
  const isWhole =
    /^(?:\([^)]*\))?\s*[:.;]?$/.test(rest) ||
    (/^(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|thực hiện)[^.;]{0,40}:$/iu.test(rest) &&
      block.children.length > 0);
  return isWhole ? agencies : [];
}

/** Who is to do it: agencies at the start, behind "Giao", before "chủ trì"; and with whom. */
function readSubjectOf(text: string): Subject {
  const order = ORDER.exec(text);
  let { agencies: leads, end } = agencyListAt(text, order?.[0].length ?? 0);
  if (leads.length === 0) {
    const handed = /(?:^|[,;.:]\s+|\s)(?:giao(?:\s+cho)?|đề nghị|yêu cầu)\s+(?=\p{L})/iu.exec(text);
    if (handed !== null && handed.index < 220)
      ({ agencies: leads, end } = agencyListAt(text, handed.index + handed[0].length));
  }
  if (leads.length === 0) return leadBeforeChair(text);
  const rest = text.slice(end);
  const carriesOut = /(?:chịu|có)\s+trách\s+nhiệm\s+(?:tổ\s+chức\s+)?(?:thi\s+hành|thực\s+hiện)/iu.test(rest);
  const isAct =
    carriesOut ||
    /^\s*(?:\([^)]*\)\s*)?[,:]?\s*$/u.test(rest) ||
    VERB.test(rest.replace(/^[\s,:]+/u, '')) ||
    order !== null ||
    /^\s*[:,]/.test(rest);
  return isAct ? { leads, coordinates: partnersOf(text, end, leads) } : { leads: [], coordinates: [] };
}

/** "Trên cơ sở đó, Sở Y tế chủ trì, phối hợp với …": the agency right before "chủ trì". */
function leadBeforeChair(text: string): Subject {
  const chair = LEADS.exec(text);
  if (chair === null) return { leads: [], coordinates: [] };
  const before = findAgencies(text.slice(0, chair.index)).filter(
    (agency) => text.slice(agency.to, chair.index).trim() === '',
  );
  return { leads: before, coordinates: before.length === 0 ? [] : partnersOf(text, chair.index, before) };
}

function partnersOf(text: string, from: number, leads: readonly NamedSpan[]): NamedSpan[] {
  const sentence = text.slice(from);
  const match = WITH.exec(sentence);
  if (match === null || /[.]\s+\p{Lu}/u.test(sentence.slice(0, match.index))) return [];
  const names = new Set(leads.map((lead) => fold(lead.name)));
  return partnersAt(text, from + match.index + match[0].length).filter((partner) => !names.has(fold(partner.name)));
}

interface Parts {
  readonly subject: Subject;
  readonly around: Surroundings;
  readonly context: TaskContext;
}

function taskOf(block: PlacedBlock, text: string, parts: Parts): ReadTask | null {
  const { subject, around, context } = parts;
  const offset = offsetOf(block, text);
  const resolve = (named: readonly NamedSpan[]) => named.map((each) => context.resolve(each, offset));
  const own = resolve(subject.leads);
  const isPoint = block.kind !== 'paragraph' && block.kind !== 'part' && block.kind !== 'chapter';
  const isOrder = ORDER.test(text) || LEADS.test(text) || /(?:chịu trách nhiệm|có trách nhiệm)/iu.test(text);
  if (own.length === 0 && around.heirs.length === 0 && !(isPoint && around.isOrdered && around.fallback.length > 0))
    return null;
  if (block.kind === 'paragraph' && own.length > 0 && !isOrder) return null;
  if (block.kind === 'paragraph' && own.length === 0 && around.heirs.length === 0) return null;
  if (isLeadInSentence(block, text) || isClosing(block, text)) return null;
  if (block.kind === 'article' && !isOrder && own.length === 0) return null;
  const inherited = around.heirs.length > 0 ? around.heirs : around.fallback;
  const leads =
    own.length > 0
      ? own
      : inherited.map((agency) => ({
          ...agency,
          confidence: Math.min(agency.confidence, around.heirs.length > 0 ? 0.85 : 0.5),
        }));
  const coordinates = own.length > 0 ? resolve(subject.coordinates) : resolve(partnersOf(text, 0, []));
  const whole = [text, ...block.children.map((child) => `${child.label ?? ''} ${child.text}`.trim())]
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  const deadline = findDeadline(whole, context.letterDate);
  return {
    text: whole,
    section: around.section,
    path: block.path,
    leads,
    coordinates,
    deadline: deadline?.date ?? null,
    deadlineText: deadline?.text ?? null,
    confidence: Math.min(
      own.length > 0 ? 0.9 : around.heirs.length > 0 ? 0.8 : 0.5,
      ...leads.map((lead) => lead.confidence),
    ),
    span: { start: block.start, end: lastEnd(block) },
  };
}

const lastEnd = (block: PlacedBlock): number =>
  block.children.reduce((end, child) => Math.max(end, lastEnd(child)), block.end);

/** "…, UBND tỉnh yêu cầu các Sở … thực hiện các nhiệm vụ sau:" introduces tasks and is none. */
const isLeadInSentence = (block: PlacedBlock, text: string) =>
  block.kind === 'paragraph' && /(?:như sau|sau đây|sau|nội dung)\s*:\s*$/iu.test(text);

/** "Yêu cầu các cơ quan triển khai thực hiện." closes a letter and asks nothing of its own. */
const isClosing = (block: PlacedBlock, text: string) =>
  block.kind === 'paragraph' &&
  text.length < 220 &&
  /(?:triển khai|tổ chức|nghiêm túc|khẩn trương|phối hợp|biết,?)[^.]{0,40}thực hiện[^.]{0,60}\.?\s*$/iu.test(text) &&
  findDeadline(text, '2000-01-01') === null;

/** The agencies that the sentence before the points orders, else those the letter is addressed to. */
function leadInOf(
  outline: readonly PlacedBlock[],
  context: TaskContext,
): { agencies: readonly NamedAgency[]; isOrdering: boolean } {
  if (!ORDERING.has(context.type)) return { agencies: [], isOrdering: false };
  for (const block of outline.slice(0, 8)) {
    if (block.kind !== 'paragraph') break;
    const order = /(?:yêu\s+cầu|đề\s+nghị|giao|chỉ\s+đạo)\s+(?=\p{L})/iu.exec(block.text);
    if (order === null || !LEAD_IN.test(block.text)) continue;
    const named = lastOrder(block.text);
    if (named.length > 0)
      return { agencies: named.map((each) => context.resolve(each, block.start)), isOrdering: true };
  }
  const isLetter = context.type === 'CV' || context.type === 'CĐ' || context.type === 'CT' || context.type === null;
  const opens = outline.some((block) => block.kind === 'paragraph' && LEAD_IN.test(block.text));
  return { agencies: isLetter ? context.addressed : [], isOrdering: isLetter && opens };
}

function lastOrder(text: string): NamedSpan[] {
  let found: NamedSpan[] = [];
  for (const match of text.matchAll(/(?:yêu\s+cầu|đề\s+nghị|giao)\s+(?=\p{L})/giu)) {
    const { agencies } = agencyListAt(text, match.index + match[0].length);
    if (agencies.length > 0) found = agencies;
  }
  return found;
}

/** Agencies of an addressee line: "Các Sở, Ban, ngành", "Giám đốc Sở Y tế", or the words themselves when none is known. */
export function agenciesOfAddressee(text: string): NamedSpan[] {
  const { agencies, end } = agencyListAt(text, 0);
  if (agencies.length > 0 && text.slice(end).replace(/[\s.,;]/g, '') === '') return agencies;
  if (agencies.length === 1 && agencies[0] !== undefined && !/[,;]/.test(text))
    return [{ ...agencies[0], name: text.trim(), to: text.length }];
  const anywhere = findAgencies(text);
  if (anywhere.length > 0) return anywhere;
  const isPerson = PERSON.test(text) || /^(?:Ông|Bà|Đồng chí)\s/u.test(text);
  const loose = agencyAt(text, 0);
  return [
    loose ?? {
      name: text,
      isGroup: /^(?:Các|Toàn thể)\s/u.test(text),
      from: 0,
      to: text.length,
      confidence: isPerson ? 0.6 : 0.5,
    },
  ];
}
