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
  'BROADCASTS_SHERPA' | 'BROADCASTS_VOICE_MODEL' | 'BROADCASTS_VOICE_TOKENS' | 'BROADCASTS_VOICE_DATA'
>;

/**
 * A neural voice by sherpa-onnx's own program with a model that the province supplies (VITS or Piper; none is shipped,
 * since voices have licences of their own). Only Vietnamese: other languages are read by espeak-ng.
 */
export function createSherpa(settings: VoiceSettings): SpeechMaker {
  const model = settings.BROADCASTS_VOICE_MODEL;
  const tokens =
    settings.BROADCASTS_VOICE_TOKENS ??
    (model === undefined ? undefined : path.join(path.dirname(model), 'tokens.txt'));
  const assertVoice = async (): Promise<readonly string[]> => {
    if (model === undefined || tokens === undefined) throw fail('voice-missing');
    for (const file of [model, tokens])
      await access(file).catch((cause: unknown) => {
        throw fail('voice-missing', { cause });
      });
    const data = settings.BROADCASTS_VOICE_DATA;
    return [
      `--vits-model=${model}`,
      `--vits-tokens=${tokens}`,
      ...(data === undefined ? [] : [`--vits-data-dir=${data}`]),
      '--vits-length-scale=1.1',
    ];
  };
  return {
    name: 'sherpa',
    async speak({ text }: Speech): Promise<Uint8Array> {
      const voice = await assertVoice();
      const folder = await mkdtemp(path.join(tmpdir(), 'phong-tuyen-voice-'));
      try {
        const output = path.join(folder, 'speech.wav');
        await runProgram({
          program: settings.BROADCASTS_SHERPA,
          package: 'sherpa-onnx',
          // The text stands last and alone; sherpa takes no markup, so nothing in it is an option.
          args: [...voice, `--output-filename=${output}`, text.replace(/\s+/g, ' ').replace(/^-+/, '')],
        });
        return await readFile(output);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    async prove(): Promise<Finding> {
      await assertVoice();
      return { state: 'good', vi: 'Có giọng đọc của tỉnh.', en: 'The province’s voice is there.' };
    },
  };
}
