import { spawn } from 'node:child_process';
import { fail } from '../errors.ts';

export interface ProgramRun {
  readonly program: string;
  readonly args: readonly string[];
  /** What brings it, for the sentence when it is missing; a Debian package unless the installer is another. */
  readonly package: string;
  readonly installer?: 'pip';
  readonly input?: Uint8Array;
  readonly withinMs?: number;
}

const WITHIN_MS = 180_000;
const MAX_OUTPUT = 256 * 1024 * 1024;

/**
 * Runs a separate program to its end, without a shell. What it writes on its error output is given back too: ffmpeg
 * measures there.
 *
 * @throws broadcasts.program-missing; broadcasts.speech-failed with the program's last words
 */
export function runProgram(run: ProgramRun): Promise<{ output: Buffer; words: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(run.program, [...run.args], { stdio: ['pipe', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    let size = 0;
    let words = '';
    const late = setTimeout(() => child.kill('SIGKILL'), run.withinMs ?? WITHIN_MS);
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_OUTPUT) child.kill('SIGKILL');
      else output.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      words = (words + chunk.toString('utf8')).slice(-20_000);
    });
    // A program that ends before it has read everything closes the pipe; its own words say why.
    child.stdin.on('error', () => undefined);
    child.on('error', (cause) => {
      clearTimeout(late);
      reject(
        fail('program-missing', {
          values: { program: run.program, package: run.package, installer: run.installer ?? 'apt-get' },
          cause,
        }),
      );
    });
    child.on('close', (code) => {
      clearTimeout(late);
      if (code === 0) return resolve({ output: Buffer.concat(output), words });
      const detail = words.trim().split('\n').at(-1)?.slice(0, 200) || `code ${code}`;
      reject(fail('speech-failed', { values: { program: run.program, detail } }));
    });
    child.stdin.end(run.input);
  });
}
