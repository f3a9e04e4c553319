import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { SmppClient, TON } from '@phong-tuyen/smpp';

/**
 * How many messages a second the bare SMPP client takes to a message centre in another process, by window and latency.
 * `node bench/smpp.ts [messages]`: what campaigns reach is measured against this.
 */
const MESSAGES = Number(process.argv[2] ?? 20_000);
const centre = spawn(
  process.execPath,
  [fileURLToPath(import.meta.resolve('@phong-tuyen/smpp/testing')).replace('index.ts', 'smsc-process.ts')],
  { stdio: ['pipe', 'pipe', 'inherit'] },
);
const [line] = (await once(centre.stdout, 'data')) as [Buffer];
const { port, control } = JSON.parse(line.toString()) as { port: number; control: number };

const TEXTS = {
  'one part, GSM-7': 'Cai dat Bluezone tai bluezone.gov.vn',
  'three parts, UCS-2': 'Cài đặt Bluezone '.repeat(10),
};
const rows: string[] = [];
for (const latencyMs of [0, 20])
  for (const window of [10, 50, 200])
    for (const [name, text] of Object.entries(TEXTS)) rows.push(await run({ latencyMs, window, name, text }));
process.stdout.write(
  `| text | window | centre answers after | messages/s | receipts |\n|---|---|---|---|---|\n${rows.join('\n')}\n`,
);
centre.kill();

async function run(setup: { latencyMs: number; window: number; name: string; text: string }): Promise<string> {
  await fetch(`http://127.0.0.1:${control}/faults`, {
    method: 'POST',
    body: JSON.stringify({ latencyMs: setup.latencyMs }),
  });
  const client = new SmppClient({
    host: '127.0.0.1',
    port,
    systemId: 'bench',
    password: 'bench',
    source: { ton: TON.alphanumeric, npi: 0, address: 'BENCH' },
    window: setup.window,
  });
  let receipts = 0;
  client.onReceipt(async () => void receipts++);
  client.start();
  while (client.state.phase !== 'up') await new Promise((resolve) => setImmediate(resolve));
  const total = setup.latencyMs === 0 ? MESSAGES : Math.min(MESSAGES, setup.window * 100);
  let next = 0;
  let taken = 0;
  const started = performance.now();
  const send = async () => {
    while (next < total) {
      const reference = next++ & 0xffff;
      const outcome = await client.submit({
        reference,
        phone: `849${String(next).padStart(8, '0')}`,
        text: setup.text,
      });
      if (outcome.kind === 'accepted') taken++;
    }
  };
  await Promise.all(Array.from({ length: setup.window }, send));
  const perSecond = Math.round((taken / (performance.now() - started)) * 1_000);
  await client.stop();
  const after = setup.latencyMs === 0 ? 'at once' : `${setup.latencyMs} ms`;
  return `| ${setup.name} | ${setup.window} | ${after} | ${perSecond.toLocaleString('en')} | ${receipts.toLocaleString('en')} |`;
}
