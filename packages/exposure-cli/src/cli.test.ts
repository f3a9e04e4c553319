import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { KeyList, signWith, toBase64, writeArchive, writePublicKey } from '@phong-tuyen/exposure';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BIN = path.join(import.meta.dirname, '../bin/exposure.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'exposure-'));
const secret = new Uint8Array(32).fill(2);
const key = toBase64(writePublicKey(secret));
const run = (...args: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8' });
  return { status, out: JSON.parse(stdout) as Record<string, unknown> };
};

beforeAll(async () => {
  const keys = new KeyList();
  keys.add({
    data: new Uint8Array(16).fill(7),
    rollingStart: 2_660_112,
    rollingPeriod: 144,
    reportType: 'confirmed-test',
    transmissionRisk: 0,
    daysSinceOnset: 1,
  });
  const pieces = await writeArchive({ region: 'VN-27', start: 1_596_000_000, end: 1_596_003_600, keys }, [
    { keyId: '452', keyVersion: 'v1', sign: signWith(secret) },
  ]);
  writeFileSync(path.join(folder, 'good.zip'), Buffer.concat(pieces));
  writeFileSync(path.join(folder, 'bad.zip'), 'PK nothing');
  execFileSync('unzip', ['-q', '-o', 'good.zip'], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Each call is a process of its own. */
const PATIENCE = 120_000;

describe('exposure', { timeout: PATIENCE }, () => {
  const archive = {
    region: 'VN-27',
    start: 1_596_000_000,
    end: 1_596_003_600,
    batchNum: 1,
    batchSize: 1,
    keys: 1,
    revisedKeys: 0,
  };
  const signature = { keyId: '452', keyVersion: 'v1' };

  it('inspects an archive, with and without the key, and the bare file', () => {
    const file = path.join(folder, 'good.zip');
    expect(run('inspect', file, '--key', key)).toEqual({
      status: 0,
      out: { ...archive, signatures: [{ ...signature, valid: true }] },
    });
    expect(run('inspect', file)).toEqual({
      status: 0,
      out: { ...archive, signatures: [{ ...signature, valid: null }] },
    });
    expect(run('inspect', path.join(folder, 'export.bin')).out).toEqual({
      ...archive,
      signatures: [{ ...signature, valid: null }],
    });
  });

  it('refuses with a named error and exit code 2', () => {
    const other = toBase64(writePublicKey(new Uint8Array(32).fill(3)));
    expect(run('inspect', path.join(folder, 'good.zip'), '--key', other)).toMatchObject({
      status: 2,
      out: { error: 'signature-wrong' },
    });
    expect(run('inspect', path.join(folder, 'good.zip'), '--key', 'x')).toMatchObject({
      status: 2,
      out: { error: 'public-key-malformed' },
    });
    expect(run('inspect', path.join(folder, 'bad.zip'))).toMatchObject({ status: 2, out: { error: 'not-archive' } });
    expect(run('inspect', path.join(folder, 'none.zip'))).toMatchObject({ status: 2, out: { error: 'no-file' } });
    for (const args of [[], ['a', '--kee', key], ['a', '--key']])
      expect(run('inspect', ...args)).toMatchObject({ status: 2, out: { error: 'usage' } });
    expect(run('inspect', path.join(folder, 'good.zip'), `--key=${other}`)).toMatchObject({
      status: 2,
      out: { error: 'signature-wrong' },
    });
    expect(run()).toMatchObject({ status: 2, out: { error: 'usage' } });
  });

  it('derives identifiers', () => {
    expect(run('derive', '75c734c6dd1a782de7a965da5eb93125', '2642976')).toMatchObject({
      status: 0,
      out: { rpi: '8be6cd371c5c891604bfbe49df845096', aem: '72033874' },
    });
    for (const digits of ['0x10', '-1', '99999999999'])
      expect(run('derive', '75c734c6dd1a782de7a965da5eb93125', digits)).toMatchObject({
        status: 2,
        out: { error: 'argument' },
      });
    expect(run('derive', '75c7', '1')).toMatchObject({ status: 2, out: { error: 'argument' } });
  });

  it('tells how it is used when asked', () => {
    for (const args of [['--help'], ['inspect', '--help'], ['simulate', '--help']]) {
      const { status, stdout } = spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8' });
      expect([status, stdout]).toEqual([0, expect.stringContaining('exposure ')]);
    }
  });
});
