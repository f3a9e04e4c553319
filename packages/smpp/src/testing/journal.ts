import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';

/** A message that the centre took, as its journal keeps it. */
export interface TakenMessage {
  readonly id: string;
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly reference: number | null;
  /** Place in a long message. */
  readonly part: { readonly total: number; readonly number: number; readonly group: number } | null;
  readonly text: string;
  /** registered_delivery of the message. */
  readonly receipt: number;
}

/** Messages and confirmed receipts of a journal file. A line without an end was being written when the process died: it was never answered. */
export function readJournal(file: string): { taken: TakenMessage[]; confirmed: Set<string> } {
  const taken: TakenMessage[] = [];
  const confirmed = new Set<string>();
  if (!existsSync(file)) return { taken, confirmed };
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  for (const line of lines) {
    if (line.startsWith('A ')) taken.push(JSON.parse(line.slice(2)));
    else if (line.startsWith('R ')) confirmed.add(line.slice(2));
  }
  return { taken, confirmed };
}

/**
 * Append-only file of what the centre took. Lines of one turn of the loop are given to the operating system together,
 * and only then is anything answered: `kill -9` loses nothing that was acknowledged.
 */
export class Journal {
  readonly #descriptor: number | null;
  #lines: string[] = [];
  #then: (() => void)[] = [];

  /** @param file null keeps nothing */
  constructor(file: string | null) {
    this.#descriptor = file === null ? null : openSync(file, 'a');
    if (file !== null && !endsWhole(file)) this.#write('\n');
  }

  taken(message: TakenMessage, then: () => void): void {
    this.#add(this.#descriptor === null ? '' : `A ${JSON.stringify(message)}\n`, then);
  }

  confirmed(id: string): void {
    this.#add(`R ${id}\n`, () => undefined);
  }

  close(): void {
    this.#flush();
    if (this.#descriptor !== null) closeSync(this.#descriptor);
  }

  #add(line: string, then: () => void): void {
    if (this.#lines.length === 0) setImmediate(() => this.#flush());
    this.#lines.push(line);
    this.#then.push(then);
  }

  #flush(): void {
    const [lines, then] = [this.#lines, this.#then];
    this.#lines = [];
    this.#then = [];
    if (lines.length > 0) this.#write(lines.join(''));
    for (const each of then) each();
  }

  #write(text: string): void {
    if (this.#descriptor === null) return;
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at);
  }
}

function endsWhole(file: string): boolean {
  const bytes = readFileSync(file);
  return bytes.length === 0 || bytes.at(-1) === 0x0a;
}
