import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { expandForReading } from '../reading/expand-for-reading.ts';
import { createEspeak } from '../speech/espeak-speech.ts';
import { runProgram } from '../speech/run-program.ts';
import { makeChime } from './chimes.ts';
import { measureLoudness } from './measure-loudness.ts';
import { MAX_PEAK, produceAudio, TARGET_LUFS } from './produce-audio.ts';

const SLOW = 120_000;
const ffmpeg = async (input: Uint8Array, args: readonly string[]) =>
  (await runProgram({ program: 'ffmpeg', package: 'ffmpeg', args: ['-i', 'pipe:0', ...args, 'pipe:1'], input })).output;
const SCRIPT = 'Kính mời bà con cài đặt Bluezone. Đến ngày 28/7/2020 đã có 60% hộ cài đặt. Điện thoại 0905 123 456.';

test(
  'espeak-ng reads, ffmpeg mixes: loudness and peaks are those promised, MP3 and segments last equally long',
  async () => {
    const speech = await createEspeak('espeak-ng').speak({ text: expandForReading(SCRIPT), language: 'vi' });
    const steps: string[] = [];
    const audio = await produceAudio({
      ffmpeg: 'ffmpeg',
      spoken: [{ language: 'vi', bytes: speech }],
      chime: 'rising',
      onStep: async (step) => void steps.push(step),
    });
    const { loudness, seconds } = await measureLoudness('ffmpeg', audio.mp3);
    expect(Math.abs(loudness.lufs - TARGET_LUFS)).toBeLessThanOrEqual(1);
    expect(loudness.peak).toBeLessThanOrEqual(MAX_PEAK);
    expect(audio.loudness).toEqual(loudness);
    expect(steps).toEqual(['mixing', 'encoding']);
    const inSegments = audio.segments.reduce((sum, segment) => sum + segment.seconds, 0);
    expect(Math.abs(inSegments - seconds)).toBeLessThan(0.5);
    expect(audio.segments.length).toBeGreaterThan(1);
    expect(audio.mp3.subarray(0, 3).toString()).toMatch(/ID3|255,25\d/);
  },
  SLOW,
);

test(
  'a quiet recording beside a voice is as loud as it, and begins where it is said to',
  async () => {
    const english = await createEspeak('espeak-ng').speak({ text: 'Please install the application.', language: 'en' });
    const quiet = await ffmpeg(english, ['-af', 'volume=-30dB', '-f', 'wav']);
    const spoken = [
      { language: 'en' as const, bytes: english },
      { language: 'ktv' as const, bytes: quiet },
    ];
    const { mp3, loudness, parts, seconds } = await produceAudio({ ffmpeg: 'ffmpeg', spoken, chime: 'none' });
    expect(Math.abs(loudness.lufs - TARGET_LUFS)).toBeLessThanOrEqual(1);
    expect(loudness.peak).toBeLessThanOrEqual(MAX_PEAK);
    expect(parts.map((part) => part.language)).toEqual(['en', 'ktv']);
    const second = parts[1]?.from ?? 0;
    expect(Math.abs(second - seconds / 2)).toBeLessThan(0.3);
    for (const args of [
      ['-t', String(second)],
      ['-ss', String(second)],
    ]) {
      const part = await measureLoudness('ffmpeg', await ffmpeg(mp3, [...args, '-f', 'wav']));
      expect(Math.abs(part.loudness.lufs - TARGET_LUFS)).toBeLessThanOrEqual(1.5);
    }
  },
  SLOW,
);

test(
  'what is no sound and a missing program each say so',
  async () => {
    const noise = { language: 'vi' as const, bytes: Buffer.from('không phải âm thanh') };
    await expect(produceAudio({ ffmpeg: 'ffmpeg', spoken: [noise], chime: 'none' })).rejects.toMatchObject({
      code: 'broadcasts.recording-damaged',
    });
    const missing = { code: 'broadcasts.program-missing' };
    await expect(createEspeak('espeak-khong-co').prove()).rejects.toMatchObject(missing);
    await expect(produceAudio({ ffmpeg: 'khong-co', spoken: [noise], chime: 'none' })).rejects.toMatchObject(missing);
  },
  SLOW,
);

test('chimes are made, not recorded: sound without clipping, the same each time', () => {
  expect(makeChime('none')).toBeNull();
  for (const name of ['bell', 'rising', 'alarm'] as const) {
    const wave = Buffer.from(makeChime(name) ?? []);
    const samples = Array.from({ length: (wave.length - 44) / 2 }, (_, place) => wave.readInt16LE(44 + place * 2));
    const loudest = Math.max(...samples.map(Math.abs));
    expect(loudest).toBeGreaterThan(10_000);
    expect(loudest).toBeLessThan(32_767);
    expect(Math.abs(samples.at(-1) ?? 0)).toBeLessThan(200);
    const fingerprint = (bytes: Uint8Array | null) =>
      createHash('sha256')
        .update(bytes ?? '')
        .digest('hex');
    expect(fingerprint(makeChime(name))).toBe(fingerprint(wave));
  }
});
