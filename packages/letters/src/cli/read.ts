import { readFile } from 'node:fs/promises';
import type { KnownAgency } from '../model/agency-tree.ts';
import { DOCUMENT_TYPES } from '../model/document-types.ts';
import type { NamedAgency, Reading, Span } from '../model/reading.ts';
import { LetterError } from '../read/letter-error.ts';
import { readLetter } from '../read/read-letter.ts';
import { extractText } from '../sources/extract-text.ts';
import { createOcr } from '../sources/ocr.ts';

/**
 * `letters read FILE [--agencies TREE.json]`: prints what a letter says as JSON.
 *
 * @returns exit code: 0, or 2 for a file that cannot be read (JSON with `error` and `message`)
 */
export async function runRead(args: string[]): Promise<number> {
  const treeAt = args.indexOf('--agencies');
  const treeFile = treeAt === -1 ? undefined : args[treeAt + 1];
  const file = args.find((arg, index) => !arg.startsWith('--') && (treeAt === -1 || index !== treeAt + 1));
  if (file === undefined) return refuse('usage', 'letters read FILE [--agencies TREE.json]');
  try {
    const bytes = await readFile(file);
    const agencies: KnownAgency[] = treeFile === undefined ? [] : JSON.parse(await readFile(treeFile, 'utf8'));
    const source = await extractText(bytes, { ocr: createOcr() });
    const reading = readLetter({ text: source.text, pageStarts: source.pageStarts, agencies });
    print(viewReading(reading, source.ocr));
    return 0;
  } catch (error) {
    if (error instanceof LetterError) return refuse(error.code, `${error.sentences.vi} ${error.sentences.en}`);
    if (
      error instanceof Error &&
      'code' in error &&
      (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'EACCES')
    )
      return refuse('no-file', `${file}: ${error.message}`);
    throw error;
  }
}

function refuse(error: string, message: string): number {
  print({ error, message });
  return 2;
}

const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);

/** The reading as the command line prints it: plain values, and confidence with place beside each. */
export function viewReading(reading: Reading, ocr: boolean): Record<string, unknown> {
  const { letter, fields } = reading;
  const place = createPlace(reading);
  const details = Object.fromEntries(
    Object.entries(fields).map(([name, found]) => [name, { confidence: found.confidence, span: place(found.span) }]),
  );
  const names = (agencies: readonly NamedAgency[]) => agencies.map((agency) => agency.name);
  const agencyDetails = (agencies: readonly NamedAgency[]) =>
    agencies.map(({ span, ...agency }) => ({ ...agency, span: place(span) }));
  return {
    issuer: letter.issuer,
    parentAgency: letter.parentAgency,
    number: letter.number,
    symbol: letter.symbol,
    place: letter.place,
    date: letter.date,
    documentType: fields.type.value === null ? null : DOCUMENT_TYPES[fields.type.value],
    documentTypeCode: fields.type.value,
    subject: letter.subject,
    urgency: letter.urgency,
    addressees: reading.addressees.map((addressee) => ({
      text: addressee.text,
      agencies: names(addressee.agencies),
      agencyDetails: agencyDetails(addressee.agencies),
      confidence: addressee.confidence,
      span: place(addressee.span),
    })),
    tasks: reading.tasks.map((task) => ({
      text: task.text,
      section: task.section,
      leads: names(task.leads),
      coordinates: names(task.coordinates),
      deadline: task.deadline,
      deadlineText: task.deadlineText,
      path: task.path,
      confidence: task.confidence,
      span: place(task.span),
      leadDetails: agencyDetails(task.leads),
      coordinateDetails: agencyDetails(task.coordinates),
    })),
    recipients: letter.recipients,
    signer:
      letter.signature === null
        ? null
        : {
            authority: letter.signature.authority.length === 0 ? null : letter.signature.authority.join(', '),
            position: letter.signature.position,
            name: letter.signature.name,
          },
    legalBases: letter.legalBases,
    citations: reading.citations.map((citation) => ({ ...citation, span: place(citation.span) })),
    outline: letter.body,
    footnotes: letter.footnotes.map((note) => ({ ...note, steps: stepsOf(note.text) })),
    fields: details,
    warnings: reading.warnings,
    ocr,
  };
}

function createPlace(
  reading: Reading,
): (span: Span | null) => { start: number; end: number; line: number; page: number } | null {
  const starts = [0, ...[...reading.text.matchAll(/\n/g)].map((match) => match.index + 1)];
  return (span) => {
    if (span === null) return null;
    const line = starts.findLastIndex((start) => start <= span.start) + 1;
    const page = Math.max(1, reading.pageStarts.findLastIndex((start) => start <= span.start) + 1);
    return { start: span.start, end: span.end, line, page };
  };
}

/** "Bước 1: … Bước 2: …" as steps; null for notes without them. */
function stepsOf(text: string): string[] | null {
  const parts = text.split(/(?=Bước\s*\d+\s*:)/u).filter((part) => /^Bước\s*\d+\s*:/u.test(part));
  return parts.length < 2
    ? null
    : parts.map((part) =>
        part
          .replace(/^Bước\s*\d+\s*:\s*/u, '')
          .replace(/[\s.;]+$/u, '')
          .trim(),
      );
}
