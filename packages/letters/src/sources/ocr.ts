import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Ocr } from './extract-text.ts';

const run = promisify(execFile);
const PAGES_AT_MOST = 30;
const SECONDS_A_PAGE = 60;

/**
 * Recognises scans with Debian's tesseract (Vietnamese data) and pdftoppm, both run as programs of their own.
 * The one place of this package that touches the machine; callers without them pass no OCR.
 *
 * @returns pages' texts; none when the programs are not installed
 */
export function createOcr(): Ocr {
  return async (pdf) => {
    if (!(await isInstalled())) return [];
    const folder = await mkdtemp(path.join(tmpdir(), 'letters-ocr-'));
    try {
      const file = path.join(folder, 'scan.pdf');
      await writeFile(file, pdf);
      await run(
        'pdftoppm',
        ['-r', '300', '-gray', '-png', '-l', String(PAGES_AT_MOST), file, path.join(folder, 'page')],
        { timeout: SECONDS_A_PAGE * 1000 },
      );
      const images = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
      for (const image of images)
        await run('tesseract', [path.join(folder, image), path.join(folder, image), '-l', 'vie', '--psm', '4'], {
          timeout: SECONDS_A_PAGE * 1000,
        });
      return await Promise.all(images.map((image) => readFile(path.join(folder, `${image}.txt`), 'utf8')));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

async function isInstalled(): Promise<boolean> {
  const languages = await run('tesseract', ['--list-langs']).catch(() => null);
  const renderer = await run('pdftoppm', ['-v']).catch(() => null);
  return languages !== null && renderer !== null && /^vie$/m.test(`${languages.stdout}\n${languages.stderr}`);
}
