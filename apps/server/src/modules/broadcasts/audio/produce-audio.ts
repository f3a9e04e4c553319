import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BulletinLanguage, Chime } from '@phong-tuyen/contracts';
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

/** A bulletin in one language: a sound file of any kind that ffmpeg reads. */
export interface SpokenPart {
  readonly language: BulletinLanguage;
  readonly bytes: Uint8Array;
}

export interface ProducedAudio {
  readonly mp3: Uint8Array;
  readonly seconds: number;
  readonly loudness: Loudness;
  /** At which second each language begins. */
  readonly parts: readonly { readonly language: BulletinLanguage; readonly from: number }[];
  /** MPEG-TS with AAC, in order, for HLS (RFC 8216). */
  readonly segments: readonly { readonly bytes: Uint8Array; readonly seconds: number }[];
}

/**
 * Spoken parts with chimes around them: each brought to the same loudness, then the whole normalised in two passes (measured,
 * then moved linearly, so that quiet words are not pumped up), as MP3 and as HLS segments.
 *
 * @param parts.ffmpeg the program
 * @param parts.spoken in the order they are heard
 * @throws broadcasts.program-missing, .recording-damaged, .speech-failed
 */
export async function produceAudio(parts: {
  ffmpeg: string;
  spoken: readonly SpokenPart[];
  chime: Chime;
  onStep?: (step: 'mixing' | 'encoding') => Promise<void>;
}): Promise<ProducedAudio> {
  const folder = await mkdtemp(path.join(tmpdir(), 'phong-tuyen-audio-'));
  const ffmpeg = (args: readonly string[]) =>
    runProgram({ program: parts.ffmpeg, package: 'ffmpeg', args: ['-hide_banner', '-nostdin', '-y', ...args] });
  const file = (name: string) => path.join(folder, name);
  try {
    await parts.onStep?.('mixing');
    const made = makeChime(parts.chime);
    const chime = made === null ? [] : [{ language: null, bytes: made }];
    const pieces: Piece[] = [];
    for (const [place, { language, bytes }] of [...chime, ...parts.spoken, ...chime].entries()) {
      await writeFile(file(`piece-${place}`), bytes);
      pieces.push({ language, ...(await makePiece(ffmpeg, file(`piece-${place}`))) });
    }
    await join(ffmpeg, pieces, file('joined.wav'));
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
    return { mp3, seconds, loudness, parts: startsOf(pieces), segments: await readSegments(folder) };
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

interface Piece {
  /** Null for a chime. */
  readonly language: BulletinLanguage | null;
  readonly file: string;
  readonly seconds: number;
}
const RATE = 44_100;
const BYTES_A_SAMPLE = 4;

/**
 * A sound at the common rate and loudness, with half a second of silence behind it. A telephone's quiet recording beside a
 * voice would else stay as much quieter as it came.
 */
async function makePiece(ffmpeg: Ffmpeg, file: string): Promise<Omit<Piece, 'language'>> {
  try {
    const gain = TARGET_LUFS - Number((await measureForPass(ffmpeg, file)).input_i);
    const filter = `aresample=${RATE},aformat=channel_layouts=mono,volume=${gain}dB,apad=pad_dur=0.5`;
    // Samples as floating numbers, without a head: raised peaks are not cut, and the size tells the length.
    const target = `${file}.f32`;
    await ffmpeg(['-i', file, '-map', '0:a:0', '-af', filter, '-c:a', 'pcm_f32le', '-f', 'f32le', target]);
    return { file: target, seconds: (await stat(target)).size / (RATE * BYTES_A_SAMPLE) };
  } catch (cause) {
    if (cause instanceof Error && cause.message.endsWith('program-missing')) throw cause;
    throw fail('recording-damaged', { cause });
  }
}

async function join(ffmpeg: Ffmpeg, pieces: readonly Piece[], target: string): Promise<void> {
  const inputs = pieces.flatMap(({ file }) => ['-f', 'f32le', '-ar', String(RATE), '-ac', '1', '-i', file]);
  const joined = `${pieces.map((_, place) => `[${place}:a]`).join('')}concat=n=${pieces.length}:v=0:a=1,${EVEN}[out]`;
  await ffmpeg([...inputs, '-filter_complex', joined, '-map', '[out]', target]);
}

function startsOf(pieces: readonly Piece[]): ProducedAudio['parts'] {
  let from = 0;
  return pieces.flatMap(({ language, seconds }) => {
    const start = from;
    from += seconds;
    return language === null ? [] : [{ language, from: Math.round(start * 10) / 10 }];
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
