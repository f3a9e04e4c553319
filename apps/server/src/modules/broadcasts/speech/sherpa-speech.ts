import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Finding } from '../../../platform/health/health-board.ts';
import { fail } from '../errors.ts';
import type { BroadcastsSettings } from '../settings.ts';
import { runProgram } from './run-program.ts';
import type { Speech, SpeechMaker } from './speech-maker.ts';

type VoiceSettings = Pick<
  BroadcastsSettings,
  | 'BROADCASTS_SHERPA'
  | 'BROADCASTS_VOICE_MODEL'
  | 'BROADCASTS_VOICE_TOKENS'
  | 'BROADCASTS_VOICE_LEXICON'
  | 'BROADCASTS_VOICE_DATA'
>;
const PACKAGE = 'sherpa-onnx-bin';
/** Slower than it was trained, for loudspeakers that echo between houses. */
const LENGTH_SCALE = '1.1';

/**
 * A neural voice by sherpa-onnx's own program with a model that the province supplies (VITS or Piper; none is shipped,
 * since voices have licences of their own). Only Vietnamese: other languages are read by espeak-ng.
 */
export function createSherpa(settings: VoiceSettings): SpeechMaker {
  return {
    name: 'sherpa',
    async speak({ text }: Speech): Promise<Uint8Array> {
      const voice = await findVoice(settings);
      const folder = await mkdtemp(path.join(tmpdir(), 'phong-tuyen-voice-'));
      try {
        const output = path.join(folder, 'speech.wav');
        // The text stands last and alone; sherpa takes no markup, so nothing in it is an option.
        const words = text.replace(/\s+/g, ' ').replace(/^[\s-]+/, '');
        const { words: said } = await run(settings, [...voice, `--output-filename=${output}`, words]);
        return await readFile(output).catch((cause: unknown) => {
          const detail = said.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
          throw fail('speech-failed', { values: { program: settings.BROADCASTS_SHERPA, detail }, cause });
        });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    async prove(): Promise<Finding> {
      if (settings.BROADCASTS_VOICE_MODEL === undefined)
        return { state: 'good', vi: 'Chưa cài giọng của tỉnh.', en: 'No voice of the province is set up.' };
      await findVoice(settings);
      await run(settings, ['--help'], PROVE_WITHIN_MS);
      return { state: 'good', vi: 'Có giọng đọc của tỉnh.', en: 'The province’s voice is there.' };
    },
  };
}

const PROVE_WITHIN_MS = 8_000;
const run = (settings: VoiceSettings, args: readonly string[], withinMs?: number) =>
  runProgram({
    program: settings.BROADCASTS_SHERPA,
    package: PACKAGE,
    installer: 'pip',
    args,
    ...(withinMs === undefined ? {} : { withinMs }),
  });

/** The voice's files as options. @throws broadcasts.voice-missing, which names what is not there */
async function findVoice(settings: VoiceSettings): Promise<readonly string[]> {
  const { BROADCASTS_VOICE_MODEL: model, BROADCASTS_VOICE_LEXICON: lexicon, BROADCASTS_VOICE_DATA: data } = settings;
  if (model === undefined) throw fail('voice-missing', { values: { file: 'BROADCASTS_VOICE_MODEL' } });
  const tokens = settings.BROADCASTS_VOICE_TOKENS ?? path.join(path.dirname(model), 'tokens.txt');
  for (const file of [model, tokens, ...[lexicon, data].filter((each) => each !== undefined)])
    await access(file).catch((cause: unknown) => {
      throw fail('voice-missing', { values: { file: path.basename(file) }, cause });
    });
  return [
    `--vits-model=${model}`,
    `--vits-tokens=${tokens}`,
    ...(lexicon === undefined ? [] : [`--vits-lexicon=${lexicon}`]),
    ...(data === undefined ? [] : [`--vits-data-dir=${data}`]),
    `--vits-length-scale=${LENGTH_SCALE}`,
  ];
}
