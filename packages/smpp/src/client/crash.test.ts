import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { readJournal } from '../testing/index.ts';
import { SmppClient } from './smpp-client.ts';

const PROCESS = fileURLToPath(new URL('../testing/smsc-process.ts', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'smpp-crash-'));
const journal = path.join(folder, 'taken.log');
let centre: ChildProcess | undefined;
afterAll(() => {
  centre?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function startCentre(port: number, faults: object): Promise<number> {
  const all = JSON.stringify({ latencyMs: 2, throttled: 0.05, duplicateReceipts: 0.2, ...faults });
  const options = ['--port', String(port), '--journal', journal, '--faults', all];
  centre = spawn(process.execPath, [PROCESS, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(centre.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return (JSON.parse(line.toString()) as { port: number }).port;
}

const MESSAGES = 300;
const WINDOW = 20;
const KILLS_AFTER = [60, 150, 240];

interface Trouble {
  readonly name: string;
  readonly faults: object;
  /** After how many outcomes the centre is killed. */
  readonly killsAfter: readonly number[];
}
const TROUBLES: readonly Trouble[] = [
  { name: 'the centre is killed at any moment', faults: {}, killsAfter: KILLS_AFTER },
  {
    name: 'the line is cut before and after messages are taken',
    faults: { cutBefore: 0.01, cutAfter: 0.01 },
    killsAfter: [],
  },
];

test.each(TROUBLES)(
  '$name: no message is lost, none is taken twice, and only what may have left is unknown',
  async ({ faults, killsAfter }) => {
    rmSync(journal, { force: true });
    const port = await startCentre(0, faults);
    const client = new SmppClient({
      host: '127.0.0.1',
      port,
      systemId: 'qnam',
      password: 'secret',
      source: { ton: 5, npi: 0, address: 'BO Y TE' },
      window: WINDOW,
      responseMs: 10_000,
      reconnectMostMs: 200,
    });
    const outcomes = new Map<number, 'accepted' | 'refused' | 'unknown'>();
    const receipts = new Set<number>();
    client.onReceipt(async ({ reference, state }) => {
      if (reference !== null && state === 'delivered') receipts.add(reference);
    });
    client.start();
    let next = 0;
    const send = async () => {
      while (next < MESSAGES) {
        const reference = next++;
        const message = { reference, phone: `8491${String(reference).padStart(7, '0')}`, text: 'Cài đặt Bluezone' };
        let outcome = await client.submit(message);
        while (outcome.kind === 'later') {
          await new Promise((resolve) => setTimeout(resolve, 20));
          outcome = await client.submit(message);
        }
        outcomes.set(reference, outcome.kind);
      }
    };
    const sending = Promise.all(Array.from({ length: WINDOW }, send));
    for (const at of killsAfter) {
      await vi.waitFor(() => expect(outcomes.size).toBeGreaterThan(at), { timeout: 30_000, interval: 1 });
      centre?.kill('SIGKILL');
      await startCentre(port, faults);
    }
    await sending;
    const times = new Map<number, number>();
    for (const { reference } of readJournal(journal).taken)
      times.set(reference ?? -1, (times.get(reference ?? -1) ?? 0) + 1);
    for (const [reference, outcome] of outcomes)
      expect(times.get(reference) ?? 0, `${reference} ${outcome}`).toBe(
        outcome === 'accepted' ? 1 : Math.min(1, times.get(reference) ?? 0),
      );
    expect(outcomes.size).toBe(MESSAGES);
    const unknown = [...outcomes.values()].filter((outcome) => outcome === 'unknown').length;
    // How often chance cuts the line nobody knows; each kill leaves at most a window.
    expect(unknown).toBeLessThanOrEqual(killsAfter.length === 0 ? MESSAGES - 1 : killsAfter.length * WINDOW);
    // Every message that was taken is told of in the end, the unknown among them: by its reference.
    await vi.waitFor(() => expect(receipts.size).toBe(times.size), { timeout: 30_000, interval: 50 });
    await client.stop();
    centre?.kill('SIGKILL');
  },
  120_000,
);
