#!/usr/bin/env node
// The commands are TypeScript, which Node runs by itself from 22.18 on. An older Node hands over to the one that
// script/bootstrap put into .node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const main = path.join(path.dirname(fileURLToPath(import.meta.url)), '../src/main.ts');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) await import(main);
else {
  const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../..');
  const own = path.join(root, `.node/node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (!existsSync(own)) {
    console.error(`Node ${process.versions.node} is too old and .node is not installed: run script/bootstrap first.`);
    process.exit(1);
  }
  process.exit(spawnSync(own, [main, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1);
}
