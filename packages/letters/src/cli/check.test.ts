import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleLetter } from '../typeset/sample-letter.ts';
import { createTypesetter } from '../typeset/typesetter.ts';
import { runCheck } from './check.ts';

let folder = '';
const typesetter = createTypesetter();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letters-check-'));
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
  const code = await runCheck(args).finally(() => {
    for (const spy of spies) spy.mockRestore();
  });
  return { code, ...output };
}

async function given(bytes: Uint8Array | string): Promise<string> {
  const file = join(folder, crypto.randomUUID());
  await writeFile(file, bytes);
  return file;
}

describe('letters check', () => {
  it('ends with 0 and says so when nothing is wrong', async () => {
    const file = await given(typesetter.typeset(sampleLetter(), { createdAt: new Date(0) }).pdf);
    expect(await run([file])).toMatchObject({ code: 0, stdout: 'Không thấy lỗi thể thức.\n' });
  });

  it('ends with 1 and names each fault with its article, in words and as JSON', async () => {
    const letter = sampleLetter({ recipients: ['Như trên'] });
    const file = await given(typesetter.typeset(letter, { createdAt: new Date(0) }).pdf);
    const words = await run([file]);
    expect(words.code).toBe(1);
    expect(words.stdout).toContain('[recipients-archive]\n    NĐ 30/2020/NĐ-CP, Phụ lục I');
    const json = await run([file, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ format: 'pdf', faults: [{ code: 'recipients-archive', page: 1 }] });
  });

  it('ends with 0 when there are only things to note', async () => {
    const file = await given(typesetter.typeset(sampleLetter({ number: null }), { createdAt: new Date(0) }).pdf);
    expect(await run([file])).toMatchObject({ code: 0 });
  });

  it.each([
    [['a', 'b'], 'usage'],
    [[], 'usage'],
    [['--loud'], 'usage'],
    [['/nowhere/at-all.pdf'], 'unreadable'],
  ])('refuses %j', async (args, error) => {
    const { code, stderr } = await run(args);
    expect([code, JSON.parse(stderr).error]).toEqual([2, error]);
  });

  it('refuses a file of another kind', async () => {
    const { code, stderr } = await run([await given('văn bản')]);
    expect([code, JSON.parse(stderr).error]).toEqual([2, 'not-pdf-or-docx']);
  });
});
