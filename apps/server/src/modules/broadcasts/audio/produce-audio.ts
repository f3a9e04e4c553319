import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Chime } from '@phong-tuyen/contracts';
import { fail } from '../errors.ts';
import { runProgram } from '../speech/run-program.ts';
import { makeChime } from './chimes.ts';
import { type Loudness, measureLoudness } from './measure-loudness.ts';

/** EBU R128 asks −23 LUFS of television; horns on poles want more: −16 with room for the encoder below −1.5 dBTP. */
export const TARGET_LUFS = -16;
export const MAX_PEAK = -1.5;
/** What MP3 adds to peaks, kept free before encoding. */
const PEAK_BEFORE_ENCODING = -2.5;
const SEGMENT_SECONDS = 6;

export interface ProducedAudio {
  readonly mp3: Uint8Array;
  readonly seconds: number;
  readonly loudness: Loudness;
  /** MPEG-TS with AAC, in order, for HLS (RFC 8216). */
  readonly segments: readonly { readonly bytes: Uint8Array; readonly seconds: number }[];
}

/**
 * Spoken parts with chimes around them, normalised in two passes (measured, then moved linearly as a whole, so that
 * quiet words are not pumped up), as MP3 and as HLS segments.
 *
 * @param parts.ffmpeg the program
 * @param parts.spoken sound files of any kind ffmpeg reads, in order
 * @throws broadcasts.program-missing, .recording-damaged, .speech-failed
 */
export async function produceAudio(parts: {
  ffmpeg: string;
  spoken: readonly Uint8Array[];
  chime: Chime;
  onStep?: (step: 'mixing' | 'encoding') => Promise<void>;
}): Promise<ProducedAudio> {
  const folder = await mkdtemp(path.join(tmpdir(), 'phong-tuyen-audio-'));
  const ffmpeg = (args: readonly string[]) =>
    runProgram({ program: parts.ffmpeg, package: 'ffmpeg', args: ['-hide_banner', '-nostdin', '-y', ...args] });
  const file = (name: string) => path.join(folder, name);
  try {
    await parts.onStep?.('mixing');
    const chime = makeChime(parts.chime);
    const pieces = [...(chime === null ? [] : [chime]), ...parts.spoken, ...(chime === null ? [] : [chime])];
    for (const [place, bytes] of pieces.entries()) await writeFile(file(`piece-${place}`), bytes);
    await join(
      ffmpeg,
      pieces.map((_, place) => file(`piece-${place}`)),
      file('joined.wav'),
    );
    const found = await measureForPass(ffmpeg, file('joined.wav'));
    await parts.onStep?.('encoding');
    await ffmpeg(['-i', file('joined.wav'), '-af', secondPass(found), '-ar', '44100', '-ac', '1', file('even.wav')]);
    await ffmpeg([
      '-i',
      file('even.wav'),
      '-c:a',
      'libmp3lame',
      '-b:a',
      '96k',
      '-map_metadata',
      '-1',
      file('bulletin.mp3'),
    ]);
    // biome-ignore format: one option a pair
    await ffmpeg(['-i', file('even.wav'), '-c:a', 'aac', '-b:a', '96k', '-f', 'hls', '-hls_time', String(SEGMENT_SECONDS),
      '-hls_list_size', '0', '-hls_segment_filename', file('part-%04d.ts'), file('list.m3u8')]);
    const mp3 = await readFile(file('bulletin.mp3'));
    const { loudness, seconds } = await measureLoudness(parts.ffmpeg, mp3);
    return { mp3, seconds, loudness, segments: await readSegments(folder) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Below 80 Hz horns only rattle. The compressor takes the edge off peaks, so that the whole can then be raised to its
 * loudness in one straight step.
 */
const EVEN =
  'highpass=f=80,acompressor=threshold=0.06:ratio=5:attack=3:release=120:makeup=2,alimiter=limit=0.6:level=false';

type Ffmpeg = (args: readonly string[]) => Promise<{ words: string }>;

/** Half a second of silence between the pieces, all at one rate. */
async function join(ffmpeg: Ffmpeg, files: readonly string[], target: string): Promise<void> {
  const inputs = files.flatMap((file) => ['-i', file]);
  const padded = files.map(
    (_, place) => `[${place}:a:0]aresample=44100,aformat=channel_layouts=mono,apad=pad_dur=0.5[p${place}]`,
  );
  const joined = `${padded.join(';')};${files.map((_, place) => `[p${place}]`).join('')}concat=n=${files.length}:v=0:a=1,${EVEN}[out]`;
  await ffmpeg([...inputs, '-filter_complex', joined, '-map', '[out]', target]).catch((cause: unknown) => {
    if (cause instanceof Error && cause.message.endsWith('program-missing')) throw cause;
    throw fail('recording-damaged', { cause });
  });
}

interface FirstPass {
  readonly input_i: string;
  readonly input_tp: string;
  readonly input_lra: string;
  readonly input_thresh: string;
  readonly target_offset: string;
}
const AIM = `I=${TARGET_LUFS}:TP=${PEAK_BEFORE_ENCODING}:LRA=11`;

async function measureForPass(ffmpeg: Ffmpeg, file: string): Promise<FirstPass> {
  const { words } = await ffmpeg(['-i', file, '-af', `loudnorm=${AIM}:print_format=json`, '-f', 'null', '-']);
  const found = /\{[^{}]*"input_i"[^{}]*\}/.exec(words)?.[0];
  const pass = found === undefined ? null : (JSON.parse(found) as FirstPass);
  // "-inf" is silence: there is nothing to raise.
  if (pass === null || !Number.isFinite(Number(pass.input_i))) throw fail('recording-damaged');
  return pass;
}

const secondPass = (found: FirstPass) =>
  `loudnorm=${AIM}:measured_I=${found.input_i}:measured_TP=${found.input_tp}:measured_LRA=${found.input_lra}:measured_thresh=${found.input_thresh}:offset=${found.target_offset}:linear=true`;

async function readSegments(folder: string): Promise<ProducedAudio['segments']> {
  const list = await readFile(path.join(folder, 'list.m3u8'), 'utf8');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const lengths = [...list.matchAll(/#EXTINF:([\d.]+)/g)].map((match) => Number(match[1]));
  return Promise.all(
    names.map(async (name, place) => ({
      bytes: await readFile(path.join(folder, name)),
      seconds: lengths[place] ?? SEGMENT_SECONDS,
    })),
  );
}
