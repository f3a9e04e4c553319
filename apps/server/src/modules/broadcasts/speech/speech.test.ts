import { VOICED_LANGUAGES } from '@phong-tuyen/contracts';
import { expect, test } from 'vitest';
import { voiceOf } from './espeak-speech.ts';
import { runProgram } from './run-program.ts';

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
