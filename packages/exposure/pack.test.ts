import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const PROGRAM = `
import { deriveRpi, deriveRpiKey, chooseEngine, toHex, fromHex } from '@phong-tuyen/exposure';
const tek = fromHex('75c734c6dd1a782de7a965da5eb93125');
console.log(chooseEngine().name, toHex(deriveRpi(deriveRpiKey(tek), 2642976)));
`;

it('can be packed and used alone as JavaScript, also without WebAssembly', () => {
  execFileSync(process.execPath, [path.join(import.meta.dirname, 'pack.ts')]);
  const folder = mkdtempSync(path.join(tmpdir(), 'exposure-pack-'));
  try {
    const modules = path.join(folder, 'node_modules');
    mkdirSync(path.join(modules, '@phong-tuyen'), { recursive: true });
    symlinkSync(path.join(import.meta.dirname, 'dist'), path.join(modules, '@phong-tuyen/exposure'));
    writeFileSync(path.join(folder, 'program.mjs'), PROGRAM);
    const run = (...flags: string[]) =>
      execFileSync(process.execPath, [...flags, path.join(folder, 'program.mjs')], {
        encoding: 'utf8',
        cwd: ROOT,
      }).trim();
    expect(run()).toBe('wasm 8be6cd371c5c891604bfbe49df845096');
    expect(run('--jitless')).toBe('noble 8be6cd371c5c891604bfbe49df845096');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
