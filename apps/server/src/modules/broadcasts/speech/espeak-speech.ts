import type { Finding } from '../../../platform/health/health-board.ts';
import { runProgram } from './run-program.ts';
import type { Speech, SpeechMaker } from './speech-maker.ts';

const PACKAGE = 'espeak-ng';
/** Words a minute: slower than its own 175, for loudspeakers that echo between houses. */
const SPEED = '145';
/**
 * Where the voice is not called as the language. `cmn` of version 1.51 turns characters into pinyin and then spells that as
 * English; the pinyin voice reads them.
 */
const VOICES: Readonly<Record<string, string>> = { en: 'en-gb', zh: 'cmn-latn-pinyin' };

export const voiceOf = (language: string): string => VOICES[language] ?? language;

/** Debian's espeak-ng with its Vietnamese voice, as a program of its own (GPL-3: not linked, not shipped). */
export function createEspeak(program: string): SpeechMaker {
  return {
    name: 'espeak',
    async speak({ text, language }: Speech): Promise<Uint8Array> {
      // -g adds a pause between words of ten units of 10 ms at most; one unit keeps tones apart.
      const args = ['-v', voiceOf(language), '-s', SPEED, '-g', '1', '-a', '180', '-b', '1', '--stdin', '--stdout'];
      const { output } = await runProgram({ program, package: PACKAGE, args, input: Buffer.from(text, 'utf8') });
      return output;
    },
    async prove(): Promise<Finding> {
      const { output } = await runProgram({ program, package: PACKAGE, args: ['--voices=vi'], withinMs: 8_000 });
      if (/\bvi\b/.test(output.toString('utf8')))
        return { state: 'good', vi: 'espeak-ng có giọng tiếng Việt.', en: 'espeak-ng has its Vietnamese voice.' };
      return {
        state: 'slow',
        vi: 'espeak-ng không có giọng tiếng Việt. Cài lại: apt-get install --reinstall espeak-ng-data.',
        en: 'espeak-ng lacks its Vietnamese voice. Run: apt-get install --reinstall espeak-ng-data.',
      };
    },
  };
}
