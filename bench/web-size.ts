import { readdirSync, readFileSync } from 'node:fs';
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
const server = await startServer();
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
const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
process.stdout.write(
  [
    '\n### Script and memory',
    '',
    '| what | value | norm |',
    '|---|---:|---:|',
    `| first public page, script gzipped | ${(publicPage / 1000).toFixed(0)} kB | ${LIMITS.public / 1000} kB |`,
    `| staff area, first load, script gzipped | ${(staffPage / 1000).toFixed(0)} kB | ${LIMITS.staff / 1000} kB |`,
    `| memory of the server after the demo was loaded | ${memory.toFixed(0)} MB | 350 MB |`,
    '',
  ].join('\n'),
);
await browser.close();
await server.stop();
