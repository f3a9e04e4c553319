import type { Finding } from '../../../platform/health/health-board.ts';

export interface Speech {
  /** Written out for reading already: `expandForReading`. */
  readonly text: string;
  /** ISO 639 code. */
  readonly language: string;
}

/** Turns words into sound. Programs of their own behind one face: espeak-ng, or a neural voice of the province. */
export interface SpeechMaker {
  readonly name: 'espeak' | 'sherpa';
  /** WAV of any rate. */
  speak(speech: Speech): Promise<Uint8Array>;
  /** Proves that it is there, or says what to install. */
  prove(): Promise<Finding>;
}
