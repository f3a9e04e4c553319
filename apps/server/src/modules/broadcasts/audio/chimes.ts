import type { Chime } from '@phong-tuyen/contracts';

const RATE = 44_100;
/** A note of a chime: pitch in hertz, when it begins and how long it rings, in seconds. */
type Note = readonly [hertz: number, at: number, rings: number];

/** Made by ourselves from sines, so that no recording's licence comes with them. */
const CHIMES: Readonly<Record<Exclude<Chime, 'none'>, readonly Note[]>> = {
  // The two-tone call that every commune knows before the news.
  bell: [
    [659.26, 0, 1.4],
    [523.25, 0.55, 1.8],
  ],
  // Pentatonic, upwards: đồ rê fa sol.
  rising: [
    [523.25, 0, 0.9],
    [587.33, 0.28, 0.9],
    [698.46, 0.56, 0.9],
    [783.99, 0.84, 1.6],
  ],
  alarm: Array.from({ length: 8 }, (_, turn): Note => [turn % 2 === 0 ? 880 : 660, turn * 0.3, 0.34]),
};

/** One chime as 16-bit mono WAV; null for none. The same bytes each time. */
export function makeChime(chime: Chime): Uint8Array | null {
  if (chime === 'none') return null;
  const notes = CHIMES[chime];
  const length = Math.ceil(Math.max(...notes.map(([, at, rings]) => at + rings)) * RATE);
  const samples = new Float64Array(length);
  for (const note of notes) addNote(samples, note);
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return toWave(samples.map((sample) => (sample / loudest) * 0.5));
}

/** A struck bar: the ground tone with two weaker ones above it, dying away; a short rise keeps it from clicking. */
function addNote(samples: Float64Array, [hertz, at, rings]: Note): void {
  const from = Math.round(at * RATE);
  const count = Math.min(samples.length - from, Math.round(rings * RATE));
  for (let step = 0; step < count; step++) {
    const time = step / RATE;
    const shape = Math.min(1, time / 0.008) * Math.exp((-4.5 * time) / rings) * Math.min(1, (count - step) / 400);
    const wave =
      Math.sin(2 * Math.PI * hertz * time) +
      0.35 * Math.sin(4 * Math.PI * hertz * time) * Math.exp(-3 * time) +
      0.12 * Math.sin(5.4 * Math.PI * hertz * time) * Math.exp(-6 * time);
    samples[from + step] = (samples[from + step] ?? 0) + shape * wave;
  }
}

/** RIFF WAVE, PCM, one channel. */
function toWave(samples: Float64Array): Uint8Array {
  const head = Buffer.alloc(44);
  const bytes = samples.length * 2;
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + bytes, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(bytes, 40);
  const body = Buffer.alloc(bytes);
  for (const [place, sample] of samples.entries()) body.writeInt16LE(Math.round(sample * 32_767), place * 2);
  return Buffer.concat([head, body]);
}
