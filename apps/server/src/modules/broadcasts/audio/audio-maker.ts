import type { BulletinLanguage, BulletinVoice } from '@phong-tuyen/contracts';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/database/connect.ts';
import { DomainError } from '../../../platform/errors/domain-error.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import type { FileStore } from '../../../platform/files/file-store.ts';
import { keepFile } from '../../../platform/files/keep-file.ts';
import { readKeptFile } from '../../../platform/files/read-file.ts';
import type { Logger } from '../../../platform/logs/logger.ts';
import { waysUp } from '../area.ts';
import { planBulletin } from '../planning/plan-bulletin.ts';
import { expandForReading } from '../reading/expand-for-reading.ts';
import type { SpeechMaker } from '../speech/speech-maker.ts';
import { type AudioRow, claimAudio, failAudio, finishAudio, setStep } from '../store/audio.ts';
import { type BulletinRow, findBulletin } from '../store/bulletins.ts';
import { listPronunciations } from '../store/pronunciations.ts';
import { listRecordings } from '../store/recordings.ts';
import { type ProducedAudio, produceAudio, type SpokenPart } from './produce-audio.ts';

export interface AudioMakerParts {
  readonly db: Database;
  readonly files: FileStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly ffmpeg: string;
  readonly speech: Readonly<Record<Exclude<BulletinVoice, 'recording'>, SpeechMaker>>;
}

/**
 * Makes the audio that bulletins ask for, one after another, beside requests. The row in the table is the job: whoever
 * claims it works on it, and what a dying server leaves half done is taken up again.
 */
export class AudioMaker {
  readonly #parts: AudioMakerParts;

  constructor(parts: AudioMakerParts) {
    this.#parts = parts;
  }

  /** Makes audio until none is asked for, or until `isOver`. */
  async makeAll(isOver: () => boolean = () => false): Promise<void> {
    const { db, clock } = this.#parts;
    while (!isOver()) {
      const claimed = await db.transaction().execute((tx) => claimAudio(tx, clock.now()));
      if (claimed === null) return;
      await this.#makeOne(claimed);
    }
  }

  async #makeOne(audio: AudioRow): Promise<void> {
    const { db, clock, logger } = this.#parts;
    try {
      const bulletin = await findBulletin(db, audio.bulletinId);
      if (bulletin === null) return;
      const spoken = await this.#speak(bulletin);
      const made = await produceAudio({
        ffmpeg: this.#parts.ffmpeg,
        spoken,
        chime: bulletin.chime,
        onStep: (step) => this.#tell(audio, step),
      });
      await this.#keep(audio, bulletin, made);
    } catch (error) {
      logger.warn({ error, bulletinId: audio.bulletinId }, 'audio not made');
      const fault =
        error instanceof DomainError
          ? { vi: error.sentence('vi'), en: error.sentence('en') }
          : { vi: 'Lỗi ngoài dự kiến khi tạo âm thanh.', en: 'An unexpected fault while making audio.' };
      await db.transaction().execute(async (tx) => {
        await failAudio(tx, audio.id, fault, clock.now());
        await notifyLive(tx, { topic: 'broadcasts', ids: [audio.bulletinId], agencyIds: null });
      });
    }
  }

  /** Every language in its order: read by a voice, or as a person spoke it. */
  async #speak(bulletin: BulletinRow): Promise<SpokenPart[]> {
    const { db, files, speech } = this.#parts;
    const recordings = new Map((await listRecordings(db, bulletin.id)).map((each) => [each.language, each.fileId]));
    const recorded = async (language: BulletinLanguage) =>
      (await readKeptFile(db, files, recordings.get(language) ?? '')).bytes;
    const parts: SpokenPart[] = [
      {
        language: 'vi',
        bytes:
          bulletin.voice === 'recording'
            ? await recorded('vi')
            : await speech[bulletin.voice].speak({ text: await this.#readAs(bulletin), language: 'vi' }),
      },
    ];
    // Only espeak-ng has the other languages' voices.
    for (const { language, text, recorded: isRecorded } of bulletin.otherTexts)
      parts.push({
        language,
        bytes: isRecorded ? await recorded(language) : await speech.espeak.speak({ text, language }),
      });
    return parts;
  }

  async #readAs(bulletin: BulletinRow): Promise<string> {
    const { db } = this.#parts;
    const ways = await waysUp(db);
    const words = await listPronunciations(db, ways.get(bulletin.agencyId) ?? [bulletin.agencyId]);
    return expandForReading(bulletin.script, words);
  }

  async #keep(audio: AudioRow, bulletin: BulletinRow, made: ProducedAudio): Promise<void> {
    const { db, files, clock } = this.#parts;
    const whose = { agencyId: audio.agencyId, personId: null };
    await db.transaction().execute(async (tx) => {
      const mp3 = await keepFile(tx, files, { ...whose, name: `ban-tin-${audio.version}.mp3`, bytes: made.mp3 });
      const segments: { fileId: string; seconds: number }[] = [];
      for (const [place, segment] of made.segments.entries()) {
        const kept = await keepFile(tx, files, { ...whose, name: `doan-${place}.ts`, bytes: segment.bytes });
        segments.push({ fileId: kept.id, seconds: segment.seconds });
      }
      const { seconds, loudness, parts } = made;
      const now = clock.now();
      await finishAudio(tx, audio.id, { fileId: mp3.id, sha256: mp3.sha256, seconds, loudness, segments, parts, now });
      // The demo's bulletin is approved and scheduled before it has its sound.
      if (bulletin.state === 'approved') await planBulletin(tx, bulletin.id, now);
      await notifyLive(tx, { topic: 'broadcasts', ids: [bulletin.id], agencyIds: null });
    });
  }

  async #tell(audio: AudioRow, step: string): Promise<void> {
    await this.#parts.db.transaction().execute(async (tx) => {
      await setStep(tx, audio.id, step);
      await notifyLive(tx, { topic: 'broadcasts', ids: [audio.bulletinId], agencyIds: null });
    });
  }
}
