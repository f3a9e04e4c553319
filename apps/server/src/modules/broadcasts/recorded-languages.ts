import type { BulletinLanguage } from '@phong-tuyen/contracts';
import type { BulletinRow } from './store/bulletins.ts';

/** Languages of a bulletin that a person speaks, in the order they are heard. */
export function recordedLanguages(bulletin: Pick<BulletinRow, 'voice' | 'otherTexts'>): BulletinLanguage[] {
  const others = bulletin.otherTexts.filter((other) => other.recorded).map((other) => other.language);
  return bulletin.voice === 'recording' ? ['vi', ...others] : others;
}
