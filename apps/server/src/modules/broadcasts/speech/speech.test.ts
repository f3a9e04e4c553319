import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { VOICED_LANGUAGES } from '@phong-tuyen/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { voiceOf } from './espeak-speech.ts';
import { runProgram } from './run-program.ts';
import { createSherpa } from './sherpa-speech.ts';

/** "Please install the app" or the like, in each language's own script. */
const SAMPLES: Readonly<Record<(typeof VOICED_LANGUAGES)[number], string>> = {
  en: 'Please install the app',
  fr: "Veuillez installer l'application",
  de: 'Bitte installieren Sie die App',
  es: 'Por favor, instale la aplicación',
  ru: 'Пожалуйста, установите приложение',
  zh: '请安装应用程序，避免疫情传播',
  ko: '앱을 설치해 주세요',
  th: 'กรุณาติดตั้งแอป',
  id: 'Silakan pasang aplikasi',
  ms: 'Sila pasang aplikasi',
  hi: 'कृपया ऐप इंस्टॉल करें',
};

test.each(VOICED_LANGUAGES)(
  'espeak-ng reads %s from its own script, without falling back to English',
  async (language) => {
    const args = ['-v', voiceOf(language), '-x', '-q', '--stdin'];
    const input = Buffer.from(SAMPLES[language]);
    const phonemes = (await runProgram({ program: 'espeak-ng', package: 'espeak-ng', args, input })).output.toString();
    expect(phonemes.trim().length).toBeGreaterThan(10);
    expect(phonemes).not.toContain('(en)');
  },
);

/** Takes what the real program takes and refuses what it refuses; a real voice has to come from the province. */
const STAND_IN = fileURLToPath(new URL('./stand-in-sherpa.mjs', import.meta.url));
let voice: string;
beforeAll(async () => {
  voice = await mkdtemp(path.join(os.tmpdir(), 'giong-'));
  for (const name of ['giong.onnx', 'tokens.txt', 'lexicon.txt']) await writeFile(path.join(voice, name), 'x');
});
afterAll(() => rm(voice, { recursive: true }));
const sherpa = (own: { model?: string; lexicon?: string; program?: string } = {}) =>
  createSherpa({
    BROADCASTS_SHERPA: own.program ?? STAND_IN,
    BROADCASTS_VOICE_MODEL: own.model ?? path.join(voice, 'giong.onnx'),
    BROADCASTS_VOICE_TOKENS: undefined,
    BROADCASTS_VOICE_LEXICON: own.lexicon ?? path.join(voice, 'lexicon.txt'),
    BROADCASTS_VOICE_DATA: undefined,
  });
const say = (text: string, own = {}) => sherpa(own).speak({ text, language: 'vi' });

test('sherpa-onnx reads with the province’s files, whatever stands in the text', async () => {
  expect((await sherpa().prove()).state).toBe('good');
  for (const text of ['Kính mời bà con.', 'Hai dòng\nmột lời', '--help', "dấu 'nháy' và $HOME; rm"])
    expect(
      Buffer.from(await say(text))
        .subarray(0, 4)
        .toString(),
    ).toBe('RIFF');
});

test('a voice file, the program or the sound that is missing is named', async () => {
  const missing = { code: 'broadcasts.voice-missing' };
  await expect(say('a', { model: '/khong/co/giong.onnx' })).rejects.toMatchObject({
    ...missing,
    values: { file: 'giong.onnx' },
  });
  await expect(say('a', { lexicon: '/khong/co/lexicon.txt' })).rejects.toMatchObject(missing);
  await expect(sherpa({ program: 'khong-co' }).prove()).rejects.toMatchObject({
    code: 'broadcasts.program-missing',
    values: { installer: 'pip', package: 'sherpa-onnx-bin' },
  });
  await expect(say('im lặng')).rejects.toMatchObject({ code: 'broadcasts.speech-failed' });
  const none = createSherpa({
    BROADCASTS_SHERPA: STAND_IN,
    BROADCASTS_VOICE_MODEL: undefined,
    BROADCASTS_VOICE_TOKENS: undefined,
    BROADCASTS_VOICE_LEXICON: undefined,
    BROADCASTS_VOICE_DATA: undefined,
  });
  expect((await none.prove()).state).toBe('good');
  await expect(none.speak({ text: 'a', language: 'vi' })).rejects.toMatchObject(missing);
});
