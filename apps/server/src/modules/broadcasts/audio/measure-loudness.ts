import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fail } from '../errors.ts';
import { runProgram } from '../speech/run-program.ts';

export interface Loudness {
  /** Integrated, in LUFS (EBU R128). */
  readonly lufs: number;
  /** Highest true peak, in dBTP. */
  readonly peak: number;
}

/**
 * Measures a sound file as it will be sent, by ffmpeg's own EBU R128 meter.
 *
 * @throws broadcasts.recording-damaged when there is no sound in it
 */
export async function measureLoudness(
  ffmpeg: string,
  sound: Uint8Array,
): Promise<{ loudness: Loudness; seconds: number }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'phong-tuyen-loudness-'));
  try {
    const file = path.join(folder, 'sound');
    await writeFile(file, sound);
    const args = ['-hide_banner', '-nostdin', '-i', file, '-af', 'ebur128=peak=true', '-f', 'null', '-'];
    const { words } = await runProgram({ program: ffmpeg, package: 'ffmpeg', args });
    const summary = words.slice(words.lastIndexOf('Summary:'));
    const lufs = Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1]);
    const peak = Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1]);
    const time = [...words.matchAll(/time=(\d+):(\d+):([\d.]+)/g)].at(-1);
    const seconds = Number(time?.[1]) * 3600 + Number(time?.[2]) * 60 + Number(time?.[3]);
    if (![lufs, peak, seconds].every(Number.isFinite) || seconds <= 0) throw fail('recording-damaged');
    return { loudness: { lufs, peak }, seconds };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
