import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type LetterFault, parseLetter } from '../model/parse-letter.ts';
import { createTypesetter, TypesetError } from '../typeset/index.ts';

const USAGE = 'letters write FILE.json OUT.pdf [--created-at YYYY-MM-DDThh:mm:ssZ] [--draft-year YYYY]';
const MOST_BYTES = 16 * 1024 * 1024;

/** What the command prints, as JSON on standard error, when it ends with 2. */
interface WriteFailure {
  readonly error: 'usage' | 'unreadable' | 'too-large' | 'not-json' | 'invalid-letter' | 'unprintable' | 'unwritable';
  readonly message: string;
  readonly faults: readonly LetterFault[];
}

class WriteRefused extends Error {
  readonly failure: WriteFailure;
  constructor(error: WriteFailure['error'], message: string, faults: readonly LetterFault[] = []) {
    super(message);
    this.failure = { error, message, faults };
  }
}

interface WriteArguments {
  readonly source: string;
  readonly target: string;
  readonly createdAt: Date;
  readonly draftYear: number | null;
}

function parseArguments(args: string[], now: Date): WriteArguments {
  const refuse = (message: string) => new WriteRefused('usage', `${message} Cách dùng: ${USAGE}`);
  let parsed: ReturnType<typeof parseWords>;
  try {
    parsed = parseWords(args);
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : '');
  }
  const [source, target, ...more] = parsed.positionals;
  const createdAt = parsed.values['created-at'] === undefined ? now : new Date(parsed.values['created-at']);
  const draftYear = parsed.values['draft-year'] === undefined ? null : Number(parsed.values['draft-year']);
  if (source === undefined || target === undefined || more.length > 0) throw refuse('Cần đúng hai tệp.');
  if (Number.isNaN(createdAt.getTime())) throw refuse('--created-at không phải một thời điểm.');
  if (draftYear !== null && !(draftYear >= 1900 && draftYear <= 2200)) throw refuse('--draft-year không phải một năm.');
  return { source, target, createdAt, draftYear };
}

function parseWords(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: { 'created-at': { type: 'string' }, 'draft-year': { type: 'string' } },
  });
}

async function readJson(file: string): Promise<unknown> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw new WriteRefused('unreadable', `Không đọc được tệp: ${error.message}`);
  });
  if (bytes.length > MOST_BYTES) throw new WriteRefused('too-large', 'Tệp lớn hơn 16 MB');
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\ufeff/u, ''));
  } catch (error) {
    throw new WriteRefused('not-json', `Tệp không phải JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

async function write(args: string[]): Promise<string> {
  const { source, target, createdAt, draftYear } = parseArguments(args, new Date());
  const parsed = parseLetter(await readJson(source));
  if (!parsed.ok) throw new WriteRefused('invalid-letter', 'Nội dung văn bản không hợp lệ', parsed.faults);
  const { pdf, pageCount, places } = createTypesetter().typeset(parsed.letter, { createdAt, draftYear });
  await writeFile(target, pdf).catch((error: Error) => {
    throw new WriteRefused('unwritable', `Không ghi được tệp: ${error.message}`);
  });
  return JSON.stringify({ written: target, pages: pageCount, places }, null, 2);
}

/**
 * `letters write FILE.json OUT.pdf`: sets a letter in type. Prints the places for number, date, signature and seal.
 *
 * @returns the exit code: 0 written, 2 refused with `{error, message, faults: [{path, message}]}` on standard error
 */
export async function runWrite(args: string[]): Promise<number> {
  try {
    process.stdout.write(`${await write(args)}\n`);
    return 0;
  } catch (error) {
    let failure: WriteFailure;
    if (error instanceof WriteRefused) failure = error.failure;
    else if (error instanceof TypesetError && error.code !== 'compile-failed') {
      const message = 'Không dàn được trang văn bản';
      failure = { error: 'unprintable', message, faults: [{ path: error.path ?? '', message: error.message }] };
    } else throw error;
    process.stderr.write(`${JSON.stringify(failure, null, 2)}\n`);
    return 2;
  }
}
