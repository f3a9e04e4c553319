import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { startServer } from '../tests/journeys/running-server.ts';

// Script that a browser fetches for the first public page and for the first staff page, gzipped.
const LIMITS = { public: 150_000, staff: 400_000 };
const assets = path.join(path.dirname(fileURLToPath(import.meta.url)), '../apps/web/dist/assets');
const sizes = new Map(
  readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, gzipSync(readFileSync(path.join(assets, name)), { level: 9 }).length]),
);
// The second start on the same data is the everyday one; the first also holds what loading the demo left behind.
const folder = mkdtempSync(path.join(tmpdir(), 'phong-tuyen-size-'));
chmodSync(folder, 0o755);
const data = { DATABASE_DIR: path.join(folder, 'postgres'), FILES_DIR: path.join(folder, 'files'), SECRET_DIR: folder };
const started = performance.now();
await (await startServer(data)).stop();
const firstMs = performance.now() - started;
const again = performance.now();
const server = await startServer(data);
const secondMs = performance.now() - again;
const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

async function weigh(address: string, email: string | null): Promise<number> {
  const context = await browser.newContext();
  if (email !== null)
    await context.request.post(`${server.address}/api/auth/sign-in/email`, {
      headers: { origin: server.address },
      data: { email, password: 'phong-tuyen-2020' },
    });
  const page = await context.newPage();
  const seen = new Set<string>();
  page.on('request', (request) => seen.add(path.basename(new URL(request.url()).pathname)));
  await page.goto(`${server.address}${address}`);
  await page.waitForLoadState('networkidle');
  await context.close();
  return [...seen].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
}
const publicPage = await weigh('/', null);
const staffPage = await weigh('/noi-bo', 'chu-tich.ubnd-tinh@demo.phongtuyen.example');
process.stdout.write(
  [
    '\n### Script and memory',
    '',
    '| what | value | norm |',
    '|---|---:|---:|',
    `| first public page, script gzipped | ${(publicPage / 1000).toFixed(0)} kB | ${LIMITS.public / 1000} kB |`,
    `| staff area, first load, script gzipped | ${(staffPage / 1000).toFixed(0)} kB | ${LIMITS.staff / 1000} kB |`,
    `| memory of the idle server | ${memory.toFixed(0)} MB | 350 MB |`,
    `| first start, with the demo loaded, and its end | ${(firstMs / 1000).toFixed(1)} s | |`,
    `| second start | ${(secondMs / 1000).toFixed(1)} s | 5 s |`,
    '',
  ].join('\n'),
);
await browser.close();
await server.stop();
rmSync(folder, { recursive: true, force: true });
