import { spawnSync } from 'node:child_process';
import {
  createCipheriv,
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  sign,
} from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isMainThread, type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import {
  ContactLog,
  chooseEngine,
  createNobleEngine,
  findMatches,
  indexSightings,
  inspectArchive,
  KeyList,
  type RpiEngine,
  readArchive,
  signWith,
  toHex,
  writeArchive,
  writePublicKey,
} from '@phong-tuyen/exposure';

/**
 * `node bench/exposure.ts`: matching, archives and their bare parts, in one run on one core (the two-worker row on two).
 * Archives of other servers are read from ../shared/vectors when that folder is present.
 */
const SIGHTINGS = 100_000;
const DAY = 2_642_976;
const rows: string[] = [];
const row = (what: string, figure: string, note = '') => rows.push(`| ${what} | ${figure} | ${note} |`);
const perSecond = (count: number, ms: number) => `${Math.round((count / ms) * 1_000).toLocaleString('en')} keys/s`;

const keys = (count: number): KeyList => {
  const list = new KeyList(count);
  const data = randomBytes(count * 16);
  for (let at = 0; at < count; at++)
    list.add({
      data: data.subarray(at * 16, at * 16 + 16),
      rollingStart: DAY - 144 * (at % 14),
      rollingPeriod: 144,
      reportType: 'confirmed-test',
      transmissionRisk: 0,
      daysSinceOnset: 0,
    });
  return list;
};
const log = new ContactLog();
for (let at = 0; at < SIGHTINGS; at++)
  log.append({
    rpi: new Uint8Array(randomBytes(16)),
    aem: new Uint8Array(4),
    time: (DAY - 13 * 144) * 600 + Math.floor((at * 14 * 86_400) / SIGHTINGS),
    rssi: -70,
    minutesSinceScan: 4,
  });

const timed = async (act: () => unknown): Promise<number> => {
  const started = performance.now();
  await act();
  return performance.now() - started;
};
const best = async (runs: number, act: () => unknown): Promise<number> => (await bestOf(runs, act)).ms;
/** The shortest of several runs, and the least processor time: what a busy machine disturbs less. */
const bestOf = async (runs: number, act: () => unknown): Promise<{ ms: number; cpuMs: number }> => {
  const least = { ms: Number.POSITIVE_INFINITY, cpuMs: Number.POSITIVE_INFINITY };
  for (let run = 0; run < runs; run++) {
    const used = process.cpuUsage();
    least.ms = Math.min(least.ms, await timed(act));
    least.cpuMs = Math.min(least.cpuMs, process.cpuUsage(used).user / 1_000);
  }
  return least;
};

async function matching(): Promise<void> {
  row(
    `index of ${SIGHTINGS.toLocaleString('en')} sightings`,
    `${(await best(3, () => indexSightings(log))).toFixed(0)} ms`,
  );
  const index = indexSightings(log);
  const many = keys(50_000);
  const few = keys(5_000);
  const ofEngine = (engine: RpiEngine, list: KeyList) => bestOf(5, () => findMatches(index, list, engine));
  const { ms: fast, cpuMs } = await ofEngine(chooseEngine(), many);
  const byProcessor = `by processor time ${perSecond(many.length, cpuMs)}`;
  row('**matching, WebAssembly engine**', perSecond(many.length, fast), `norm: 100,000; ${byProcessor}`);
  row('matching, noble engine', perSecond(few.length, (await ofEngine(createNobleEngine(), few)).ms));
  row(
    'plain: HKDF and ECB by OpenSSL, a string Map of identifiers',
    perSecond(few.length, await best(2, () => plainMatching(few))),
  );
  row(
    'OpenSSL with its calls: hkdfSync and createCipheriv, no look-up',
    perSecond(few.length, await best(2, () => plainDerive(few))),
  );
  const limit = await bareBlocks();
  row(
    'limit: the same blocks in OpenSSL without any call between',
    perSecond(1_000, limit * 1_000),
    `ours reaches ${((limit / (cpuMs / many.length)) * 100).toFixed(0)} % of it, by processor time`,
  );
}

function plainDerive(list: KeyList, each: (rpi: Buffer) => void = () => undefined): void {
  const plain = Buffer.alloc(2_304);
  for (let at = 0; at < list.length; at++) {
    const key = list.at(at);
    for (let block = 0; block < 144; block++) {
      plain.write('EN-RPI', block * 16, 'latin1');
      plain.writeUInt32LE(key.rollingStart + block, block * 16 + 12);
    }
    const rpik = Buffer.from(hkdfSync('sha256', key.data, '', 'EN-RPIK', 16));
    each(createCipheriv('aes-128-ecb', rpik, null).update(plain));
  }
}

function plainMatching(list: KeyList): number {
  const byName = new Map<string, number>();
  for (let at = 0; at < log.length; at++) byName.set(toHex(log.at(at).rpi), at);
  let found = 0;
  plainDerive(list, (rpis) => {
    for (let block = 0; block < 144; block++)
      if (byName.has(rpis.toString('hex', block * 16, block * 16 + 16))) found++;
  });
  return found;
}

/** Milliseconds a key would take if OpenSSL were given all its blocks at once: 144 of AES, 6 of SHA-256. Best of many short runs. */
async function bareBlocks(): Promise<number> {
  const cipher = createCipheriv('aes-128-ecb', randomBytes(16), null);
  const blocks = randomBytes(2_304 * 1_000);
  const words = randomBytes(64 * 6_000);
  const aes = await best(40, () => cipher.update(blocks));
  const hash = await best(40, () => createHash('sha256').update(words).digest());
  return (aes + hash) / 1_000;
}

/** Each worker gets half of the keys; the clock of the first row starts when both have theirs, and a log, in hand. */
async function onTwoWorkers(): Promise<void> {
  const count = 1_000_000;
  const started = performance.now();
  const workers = [0, 1].map(() => new Worker(new URL(import.meta.url), { workerData: { count: count / 2 } }));
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  const ready = performance.now();
  const used = process.cpuUsage();
  for (const worker of workers) worker.postMessage('go');
  await Promise.all(workers.map((worker) => once(worker, 'exit')));
  const ended = performance.now();
  const seconds = (from: number) => `${((ended - from) / 1_000).toFixed(2)} s`;
  const spent = (process.cpuUsage(used).user / 1e6).toFixed(2);
  row(
    '**1,000,000 keys on 2 workers**, index, engine and matching',
    seconds(ready),
    `norm: 6 s; processor time ${spent} s`,
  );
  row('the same with starting the workers and making their keys and logs', seconds(started));
}

async function work(count: number): Promise<void> {
  const list = keys(count);
  parentPort?.postMessage('ready');
  await once(parentPort as MessagePort, 'message');
  findMatches(indexSightings(log), list, chooseEngine());
  parentPort?.close();
}

async function archives(): Promise<void> {
  const secret = new Uint8Array(randomBytes(32));
  const signer = { keyId: '452', keyVersion: 'v1', sign: signWith(secret) };
  const many = keys(500_000);
  let zip = Buffer.alloc(0);
  const write = await timed(async () => {
    zip = Buffer.concat(await writeArchive({ region: 'VN-27', start: 1, end: 2, keys: many }, [signer]));
  });
  row(
    'write and sign 500,000 keys',
    `${(write / 1_000).toFixed(2)} s`,
    `norm: 5 s; ${(zip.length / 1e6).toFixed(1)} MB`,
  );
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const bare = await timed(() =>
    sign('sha256', randomBytes(15_000_000), createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }))),
  );
  row('bare part: OpenSSL signs 15 MB', `${bare.toFixed(0)} ms`);
  const vector = path.join(import.meta.dirname, '../../shared/vectors/exports');
  if (!existsSync(vector)) return void row('archive of 24,131 keys', 'the vectors are absent');
  const listed = JSON.parse(readFileSync(path.join(vector, 'index.json'), 'utf8')) as {
    archives: { file: string; public_key_spki_base64: string }[];
  };
  const german = listed.archives.find((each) => each.file.includes('24131'));
  const foreign = new Uint8Array(readFileSync(path.join(vector, german?.file ?? '')));
  const spki = new Uint8Array(Buffer.from(german?.public_key_spki_base64 ?? '', 'base64'));
  const index = indexSightings(shifted(inspectArchive(foreign, () => spki).keys));
  const whole = await best(3, () => {
    const read = inspectArchive(foreign, () => spki);
    if (read.signatures[0]?.valid !== true) throw new Error('the signature does not hold');
    return findMatches(index, read.keys, chooseEngine());
  });
  row('parse, verify and match the 24,131-key archive', `${(whole / 1_000).toFixed(2)} s`, 'norm: 0.5 s');
}

/** The log moved into the days of foreign keys, so that no key can be skipped. */
function shifted(list: KeyList): ContactLog {
  const starts = Array.from({ length: list.length }, (_, at) => list.startOf(at));
  const [first, last] = [Math.min(...starts), Math.max(...starts) + 144];
  const moved = new ContactLog();
  for (let at = 0; at < SIGHTINGS; at++)
    moved.append({ ...log.at(at), time: first * 600 + Math.floor((at * (last - first) * 600) / SIGHTINGS) });
  return moved;
}

/** Reading a million keys in a process of its own, and a phone's engine without native code. */
async function inOtherProcesses(): Promise<void> {
  const secret = new Uint8Array(32).fill(1);
  const signer = { keyId: '452', keyVersion: 'v1', sign: signWith(secret) };
  const file = path.join(tmpdir(), 'exposure-bench.zip');
  writeFileSync(
    file,
    Buffer.concat(await writeArchive({ region: 'VN-27', start: 1, end: 2, keys: keys(1_000_000) }, [signer])),
  );
  const read = child([import.meta.filename, 'read', file]);
  row('read and verify 1,000,000 keys', `${read.seconds} s, ${read.megabytes} MB at most`, 'norm: 200 MB');
  spawnSync(process.execPath, [path.join(import.meta.dirname, '../packages/exposure/pack.ts')]);
  const phone = child(['--jitless', path.join(import.meta.dirname, 'exposure-jitless.mjs')]);
  row(
    '6,000 keys without native code (`--jitless`)',
    `${phone.seconds} s`,
    `norm: 30 s; processor time ${phone.cpu} s, ${phone.engine}`,
  );
}

function child(args: readonly string[]): Record<string, string> {
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  try {
    return JSON.parse(stdout) as Record<string, string>;
  } catch {
    throw new Error(stderr);
  }
}

async function readInChild(file: string): Promise<void> {
  const ms = await timed(() =>
    readArchive(new Uint8Array(readFileSync(file)), {
      keys: [{ keyId: '452', keyVersion: 'v1', spki: writePublicKey(new Uint8Array(32).fill(1)) }],
    }),
  );
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1_000);
  process.stdout.write(JSON.stringify({ seconds: (ms / 1_000).toFixed(2), megabytes: String(megabytes) }));
}

if (!isMainThread) await work((workerData as { count: number }).count);
else if (process.argv[2] === 'read') await readInChild(process.argv[3] ?? '');
else {
  await matching();
  await onTwoWorkers();
  await archives();
  await inOtherProcesses();
  process.stdout.write(['\n### exposure', '', '| what | figure | note |', '|---|---:|---|', ...rows, ''].join('\n'));
}
