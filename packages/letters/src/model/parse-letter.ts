import { z } from 'zod';
import { labelBlocks } from './label-blocks.ts';
import { BLOCK_KINDS, type Block, type Letter, URGENCIES } from './letter.ts';
import { findTypeCode, isJsonObject, nameFields, typeOfSymbol } from './letter-json.ts';

/** Bounds within which a letter is taken; beyond them it is refused, never cut. */
export const LETTER_LIMITS = { depth: 24, blocks: 20_000, items: 20_000, paragraph: 20_000, line: 2_000 } as const;

export interface LetterFault {
  /** The field as the caller wrote it: `addressees[2].text`, `signer.name`; `""` for the whole. */
  readonly path: string;
  readonly message: string;
}

export type ParsedLetter =
  | { readonly ok: true; readonly letter: Letter }
  | { readonly ok: false; readonly faults: readonly LetterFault[] };

const MESSAGES = {
  object: 'phải là một đối tượng JSON',
  string: 'phải là một chuỗi chữ',
  list: 'phải là một danh sách',
  lineTooLong: `dài quá ${LETTER_LIMITS.line} ký tự`,
  paragraphTooLong: `dài quá ${LETTER_LIMITS.paragraph} ký tự`,
  authority: 'nhiều quá 8 dòng',
  listTooLong: `nhiều quá ${LETTER_LIMITS.items} mục`,
  number: 'phải là số văn bản, ví dụ "4248"',
  symbol: 'phải là ký hiệu viết liền, ví dụ "UBND-KGVX" hoặc "QĐ-UBND"',
  date: 'phải là một ngày có thật, viết "YYYY-MM-DD"',
  type: 'không phải là một trong 29 loại văn bản hành chính',
  urgency: `phải là một trong: ${URGENCIES.join(', ')}`,
  kind: `phải là một trong: ${BLOCK_KINDS.join(', ')}`,
  unknown: 'không có trường này',
  missing: 'còn thiếu',
  depth: `lồng sâu quá ${LETTER_LIMITS.depth} bậc`,
} as const;

const composed = (text: string) => text.normalize('NFC').trim();
const emptyAsNull = <T>(value: T) => (value === '' || value === undefined ? null : value);
const line = z.string(MESSAGES.string).max(LETTER_LIMITS.line, MESSAGES.lineTooLong).transform(composed);
const paragraph = z.string(MESSAGES.string).max(LETTER_LIMITS.paragraph, MESSAGES.paragraphTooLong).transform(composed);
const optionalLine = z.preprocess(emptyAsNull, line.nullable());
const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => value ?? [], z.array(item, MESSAGES.list).max(LETTER_LIMITS.items, MESSAGES.listTooLong));

/** Items may be plain strings or, as a reading has them, objects with a `text`. */
const item = z.preprocess((value) => (isJsonObject(value) && 'text' in value ? value.text : value), paragraph);

function isRealDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (parts === null) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

const block: z.ZodType<Block> = z.lazy(() =>
  z.preprocess(
    (value) => (typeof value === 'string' ? { kind: 'paragraph', text: value } : withoutMarks(value)),
    z.strictObject(
      {
        kind: z.enum(BLOCK_KINDS, MESSAGES.kind),
        label: optionalLine.default(null),
        text: paragraph.default(''),
        children: list(block).default([]),
      },
      { error: faultOfObject },
    ),
  ),
) as z.ZodType<Block>;

/** Where and how surely a reading found something is no part of the letter. */
function withoutMarks(value: unknown): unknown {
  if (!isJsonObject(value)) return value;
  const { span: _span, confidence: _confidence, path: _path, ...rest } = value;
  return rest;
}

const body = z.preprocess((value) => {
  if (typeof value !== 'string') return value ?? [];
  return value.split('\n').filter((each) => each.trim() !== '');
}, list(block));

/** "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH" on one line is parted where each authority begins. */
function authorityLines(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? [];
  return value.split(/\n|\s*\/\s*|\s+(?=(?:TM|KT|TL|TUQ|Q)\.)/u).filter((each) => each.trim() !== '');
}

const signature = z.preprocess(
  (value) => (value === undefined ? null : withoutMarks(value)),
  z
    .strictObject(
      {
        authority: z.preprocess(authorityLines, z.array(line, MESSAGES.list).max(8, MESSAGES.authority)),
        position: optionalLine.default(null),
        name: optionalLine.default(null),
      },
      { error: faultOfObject },
    )
    .nullable(),
);

const urgency = z.preprocess(
  (value) =>
    typeof value === 'string' ? composed(value).toLocaleLowerCase('vi').replace('hoả', 'hỏa') || null : (value ?? null),
  z.enum(URGENCIES, MESSAGES.urgency).nullable(),
);

const type = z.preprocess(emptyAsNull, z.string(MESSAGES.type).nullable()).transform((words, context) => {
  const code = words === null ? null : findTypeCode(words);
  if (words !== null && code === null) context.addIssue({ code: 'custom', message: MESSAGES.type });
  return code;
});

const number = z.preprocess(
  (value) =>
    typeof value === 'number' ? String(value) : typeof value === 'string' ? emptyAsNull(value.trim()) : (value ?? null),
  z
    .string(MESSAGES.number)
    .regex(/^\d{1,8}[a-zđ]{0,3}$/u, MESSAGES.number)
    .nullable(),
);

const symbol = z.preprocess(
  emptyAsNull,
  line.pipe(z.string().regex(/^[\p{L}\d][\p{L}\d.&/-]{0,59}$/u, MESSAGES.symbol)).nullable(),
);

const schema = z.strictObject(
  {
    type: type.default(null),
    parentAgency: optionalLine.default(null),
    issuer: optionalLine.default(null),
    number: number.default(null),
    symbol: symbol.default(null),
    place: optionalLine.default(null),
    date: z.preprocess(emptyAsNull, z.string(MESSAGES.date).refine(isRealDate, MESSAGES.date).nullable()).default(null),
    subject: optionalLine.default(null),
    urgency: urgency.default(null),
    addressees: list(item).default([]),
    legalBases: list(item).default([]),
    body: body.default([]),
    footnotes: list(
      z.preprocess(withoutMarks, z.strictObject({ mark: line, text: paragraph }, { error: faultOfObject })),
    ).default([]),
    signature: signature.default(null),
    recipients: list(item).default([]),
    attachments: list(item).default([]),
  },
  { error: faultOfObject },
);

function faultOfObject(issue: { readonly code: string }): string {
  return issue.code === 'unrecognized_keys' ? MESSAGES.unknown : MESSAGES.object;
}

function printPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('');
}

/** Depth is measured without recursion, so that a hostile file cannot exhaust the stack. */
function isTooDeep(input: unknown): boolean {
  let level: unknown[] = [input];
  // Each level of the outline is an object inside a list.
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LETTER_LIMITS.depth * 2) return true;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return false;
}

function faultsOf(error: z.ZodError, cameAs: ReadonlyMap<string, string>): LetterFault[] {
  return error.issues.flatMap((issue) => {
    const [first, ...rest] = issue.path;
    const path = first === undefined ? [] : [cameAs.get(String(first)) ?? first, ...rest];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: printPath([...path, key]), message: MESSAGES.unknown }));
    }
    const isMissing = issue.code === 'invalid_type' && issue.input === undefined && rest.length > 0;
    return [{ path: printPath(path), message: isMissing ? MESSAGES.missing : issue.message }];
  });
}

/**
 * Reads a letter from JSON: the model's own shape, a whole reading, or what `letters read` prints. Fields may be left
 * out; they are then null or empty, the type is taken from the symbol, and blocks without a label are numbered.
 *
 * @param input anything, as `JSON.parse` gave it
 * @returns the letter, or every fault with the path of its field
 */
export function parseLetter(input: unknown): ParsedLetter {
  if (!isJsonObject(input)) return { ok: false, faults: [{ path: '', message: MESSAGES.object }] };
  if (isTooDeep(input)) return { ok: false, faults: [{ path: '', message: MESSAGES.depth }] };
  const { fields, cameAs } = nameFields(input);
  const parsed = schema.safeParse(fields, { reportInput: true });
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.error, cameAs) };
  const { data } = parsed;
  return { ok: true, letter: { ...data, type: data.type ?? typeOfSymbol(data.symbol), body: labelBlocks(data.body) } };
}
