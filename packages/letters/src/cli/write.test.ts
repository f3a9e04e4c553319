import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runWrite } from './write.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letters-write-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(args: string[]) {
  const output = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((chunk) => {
      output[name] += String(chunk);
      return true;
    }),
  );
  const code = await runWrite(args).finally(() => {
    for (const spy of spies) spy.mockRestore();
  });
  return { code, ...output };
}

async function given(text: string): Promise<string> {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  await writeFile(file, text);
  return file;
}

describe('letters write', () => {
  it('writes a PDF and says where the number goes', async () => {
    const target = join(folder, 'out.pdf');
    const source = fileURLToPath(new URL('../../golden/ten-dai.json', import.meta.url));
    const { code, stdout } = await run([
      source,
      target,
      '--created-at',
      '2020-07-28T00:00:00Z',
      '--draft-year',
      '2020',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ pages: 1, places: { number: { page: 0 } } });
    expect((await readFile(target)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.each([
    ['{"issuer": 3, "nowhere": 1}', 'invalid-letter', ['issuer', 'nowhere']],
    ['{"issuer": "A\\u0000"}', 'unprintable', ['issuer']],
    ['{', 'not-json', []],
    ['[]', 'invalid-letter', ['']],
  ])('refuses %s', async (text, error, paths) => {
    const { code, stderr } = await run([await given(text), join(folder, 'no.pdf')]);
    const failure = JSON.parse(stderr);
    expect([code, failure.error, failure.faults.map((fault: { path: string }) => fault.path)]).toEqual([
      2,
      error,
      paths,
    ]);
  });

  it('refuses files it cannot read or write, and wrong words', async () => {
    const errorOf = async (args: string[]) => JSON.parse((await run(args)).stderr).error;
    expect(await errorOf([join(folder, 'absent.json'), join(folder, 'x.pdf')])).toBe('unreadable');
    expect(await errorOf([await given('{}'), join(folder, 'absent', 'x.pdf')])).toBe('unwritable');
    expect(await errorOf([])).toBe('usage');
    expect(await errorOf(['a', 'b', '--colour'])).toBe('usage');
    expect(await errorOf(['a', 'b', '--draft-year', 'x'])).toBe('usage');
  });
});
