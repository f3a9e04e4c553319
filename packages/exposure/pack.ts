import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * `node packages/exposure/pack.ts`: writes `dist`, the package as npm gets it: JavaScript and types, because Node strips types from
 * nobody's `node_modules`. `npm publish packages/exposure/dist` then publishes it.
 */
const HERE = import.meta.dirname;
const ROOT = path.join(HERE, '../..');
const DIST = path.join(HERE, 'dist');

rmSync(DIST, { recursive: true, force: true });
const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', path.join(HERE, 'tsconfig.pack.json')], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
const { exports: _, ...description } = JSON.parse(readFileSync(path.join(HERE, 'package.json'), 'utf8')) as Record<
  string,
  unknown
>;
const entry = { '.': { types: './index.d.ts', default: './index.js' } };
writeFileSync(path.join(DIST, 'package.json'), `${JSON.stringify({ ...description, exports: entry }, null, 2)}\n`);
copyFileSync(path.join(HERE, 'README.md'), path.join(DIST, 'README.md'));
copyFileSync(path.join(ROOT, 'LICENSE'), path.join(DIST, 'LICENSE'));
