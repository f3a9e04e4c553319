// A phone's engine has neither WebAssembly nor a compiler for hot code: `node --jitless` stands in for it. TypeScript is not run by
// Node then, so this takes the packed package.
import { randomBytes } from 'node:crypto';
import { ContactLog, chooseEngine, findMatches, indexSightings, KeyList } from '../packages/exposure/dist/index.js';

const COUNT = 6_000;
const DAY = 2_642_976;
const log = new ContactLog();
for (let at = 0; at < 20_000; at++)
  log.append({
    rpi: new Uint8Array(randomBytes(16)),
    aem: new Uint8Array(4),
    time: DAY * 600 + at * 4,
    rssi: -70,
    minutesSinceScan: 4,
  });
const keys = new KeyList(COUNT);
for (let at = 0; at < COUNT; at++)
  keys.add({
    data: new Uint8Array(randomBytes(16)),
    rollingStart: DAY,
    rollingPeriod: 144,
    reportType: 'confirmed-test',
    transmissionRisk: 0,
    daysSinceOnset: 0,
  });
const engine = chooseEngine();
const index = indexSightings(log);
const used = process.cpuUsage();
const started = performance.now();
findMatches(index, keys, engine);
const ms = performance.now() - started;
process.stdout.write(
  JSON.stringify({
    seconds: (ms / 1_000).toFixed(1),
    cpu: (process.cpuUsage(used).user / 1e6).toFixed(1),
    engine: engine.name,
  }),
);
