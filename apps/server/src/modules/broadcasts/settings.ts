import { z } from 'zod';

/** Settings of the module, by their names in the environment. */
export const broadcastsSettings = {
  /** Program that reads aloud by default. */
  BROADCASTS_ESPEAK: z.string().default('espeak-ng'),
  BROADCASTS_FFMPEG: z.string().default('ffmpeg'),
  /** Program of sherpa-onnx that reads with a neural voice. */
  BROADCASTS_SHERPA: z.string().default('sherpa-onnx-offline-tts'),
  /** The province's voice: the `.onnx` file of a VITS or Piper model. */
  BROADCASTS_VOICE_MODEL: z.string().optional(),
  /** Its `tokens.txt`; beside the model when not given. */
  BROADCASTS_VOICE_TOKENS: z.string().optional(),
  /** Its `lexicon.txt`: which sounds a word has. Asked for by sherpa-onnx 2 in place of the folder below. */
  BROADCASTS_VOICE_LEXICON: z.string().optional(),
  /** Its `espeak-ng-data` folder, for Piper models and sherpa-onnx 1. */
  BROADCASTS_VOICE_DATA: z.string().optional(),
};

export type BroadcastsSettings = {
  readonly [K in keyof typeof broadcastsSettings]: z.output<(typeof broadcastsSettings)[K]>;
};
