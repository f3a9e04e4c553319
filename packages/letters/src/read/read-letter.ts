import type { KnownAgency } from '../model/agency-tree.ts';
import type { Letter } from '../model/letter.ts';
import type { ReadAddressee, Reading } from '../model/reading.ts';
import { readAddressees } from './addressees.ts';
import { findCitations, splitLegalBases } from './citations.ts';
import { isCapitals } from './fold.ts';
import { liftFootnotes } from './footnotes.ts';
import { type Head, readHead } from './head.ts';
import { type Line, splitLines } from './lines.ts';
import { normalise } from './normalise.ts';
import { buildOutline, type PlacedBlock, toBlocks } from './outline.ts';
import { joinParagraphs, type Paragraph, usualGapOf } from './paragraphs.ts';
import { createResolver } from './resolve-agencies.ts';
import { readTail, type Tail } from './tail.ts';
import { agenciesOfAddressee, readTasks } from './tasks.ts';
import { unflatten } from './unflatten.ts';

export interface LetterSource {
  readonly text: string;
  /** Offsets at which pages begin; `[0]` when the source has no pages. */
  readonly pageStarts?: readonly number[];
  /** The agencies that names and groups may mean; none when absent. */
  readonly agencies?: readonly KnownAgency[];
}

/**
 * Reads an administrative letter (NĐ 30/2020/NĐ-CP and its forerunners) from plain text. What is not there is null, what is
 * unsure has a low confidence; nothing is invented.
 *
 * @throws LetterError empty, too-large
 * @example readLetter({ text: 'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NAM\nSố: 4248/UBND-KGVX …' }).letter.number // '4248'
 */
export function readLetter(source: LetterSource): Reading {
  const normal = normalise(source.text, source.pageStarts);
  const lines = unflatten(splitLines(normal.text, normal.pageStarts));
  const head = readHead(lines);
  const { addressees, end } = readAddressees(lines, head.end);
  // Notes may stand under the signature, at the foot of the last page.
  const lifted = liftFootnotes(lines.slice(end));
  const tail = readTail(lifted.lines, 0);
  const { bases, rest } = splitLegalBases(
    joinParagraphs(bodyLines(lifted.lines.slice(0, tail.start)), usualGapOf(lines)),
  );
  const outline = buildOutline(rest);
  const resolve = createResolver(source.agencies ?? []);
  const read: ReadAddressee[] = addressees.map(({ text, span }) => {
    const agencies = agenciesOfAddressee(text).map((named) => resolve(named, span.start));
    return { text, agencies, confidence: Math.min(0.9, ...agencies.map((agency) => agency.confidence)), span };
  });
  const tasks = readTasks(outline, {
    type: head.type.value,
    letterDate: head.date.value,
    resolve,
    addressed: read.flatMap((addressee) => addressee.agencies),
  });
  return {
    text: normal.text,
    pageStarts: normal.pageStarts,
    letter: letterOf({ head, tail, outline, bases, addressees: read, footnotes: lifted.footnotes }),
    fields: {
      parentAgency: head.parentAgency,
      issuer: head.issuer,
      number: head.number,
      symbol: head.symbol,
      place: head.place,
      date: head.date,
      type: head.type,
      subject: head.subject,
      urgency: head.urgency,
      signature: tail.signature,
      recipients: tail.recipients,
    },
    addressees: read,
    tasks,
    citations: findCitations(normal.text, bases),
    warnings: warningsOf({ head, tail, lines, hadNul: normal.hadNul }),
  };
}

/** Rules and a repeated "Nơi nhận" do not belong to the body; the decider's line of a decision does not either. */
function bodyLines(lines: readonly Line[]): Line[] {
  const decider = lines.findIndex((line) => isDeciderLine(line.text));
  const afterDecider = lines.findIndex((line, index) => index > decider && !isCapitals(line.text));
  return lines.filter(
    (line, index) =>
      !line.isRule &&
      !/^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|CHỈ THỊ)\s*:?$/u.test(line.text) &&
      !isDeciderLine(line.text) &&
      // its name may wrap
      !(decider !== -1 && index > decider && index < afterDecider),
  );
}

const isDeciderLine = (text: string) =>
  text.length < 90 &&
  text === text.toUpperCase() &&
  /^(?:CHỦ TỊCH|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|GIÁM ĐỐC|THỦ TƯỚNG|BỘ TRƯỞNG|HỘI ĐỒNG NHÂN DÂN|CỤC TRƯỞNG|HIỆU TRƯỞNG|TỔNG GIÁM ĐỐC)(?:\s|$)/u.test(
    text,
  );

interface Parts {
  readonly head: Head;
  readonly tail: Tail;
  readonly outline: readonly PlacedBlock[];
  readonly bases: readonly Paragraph[];
  readonly addressees: readonly ReadAddressee[];
  readonly footnotes: Letter['footnotes'];
}

function letterOf(parts: Parts): Letter {
  const { head, tail } = parts;
  return {
    type: head.type.value ?? 'CV',
    parentAgency: head.parentAgency.value,
    issuer: head.issuer.value,
    number: head.number.value,
    symbol: head.symbol.value,
    place: head.place.value,
    date: head.date.value,
    subject: head.subject.value,
    urgency: head.urgency.value,
    addressees: parts.addressees.map((addressee) => addressee.text),
    legalBases: parts.bases.map((basis) => basis.text.replace(/[\s;.,]+$/u, '')),
    body: toBlocks(parts.outline),
    footnotes: parts.footnotes,
    signature: tail.signature.value,
    recipients: tail.recipients.value ?? [],
    attachments: [],
  };
}

function warningsOf(parts: { head: Head; tail: Tail; lines: readonly Line[]; hadNul: boolean }): Reading['warnings'] {
  const warnings: { code: string; span: null }[] = [];
  const warn = (code: string, isSo: boolean) => {
    if (isSo) warnings.push({ code, span: null });
  };
  warn('no-head', !parts.head.isFound);
  warn('date-impossible', parts.head.isImpossibleDate);
  warn('no-signature', parts.tail.signature.value === null);
  warn('no-recipients', (parts.tail.recipients.value ?? []).length === 0);
  warn('nul-removed', parts.hadNul);
  return warnings;
}
