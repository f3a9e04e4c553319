import { execFileSync } from 'node:child_process';

/** Runs a program of Debian's poppler-utils on a PDF given as standard input; tests look at pages through it. */
export function runPoppler(program: 'pdftotext' | 'pdftoppm', options: readonly string[], pdf: Uint8Array): Buffer {
  try {
    return execFileSync(program, [...options, '-', ...(program === 'pdftotext' ? ['-'] : [])], {
      input: pdf,
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(`${program} is missing. Install it with: apt-get install poppler-utils`);
    }
    throw error;
  }
}
