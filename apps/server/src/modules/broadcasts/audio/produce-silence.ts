import { runProgram } from '../speech/run-program.ts';

/** A segment of silence, for what is on between broadcasts. */
export async function produceSilence(ffmpeg: string, seconds: number): Promise<Uint8Array> {
  // biome-ignore format: one option a pair
  const args = ['-hide_banner', '-nostdin', '-f', 'lavfi', '-i', 'anullsrc=r=44100:cl=mono', '-t', String(seconds),
    '-c:a', 'aac', '-b:a', '32k', '-f', 'mpegts', 'pipe:1'];
  return (await runProgram({ program: ffmpeg, package: 'ffmpeg', args })).output;
}
