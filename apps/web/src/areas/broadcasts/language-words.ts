import type { BulletinLanguage } from '@phong-tuyen/contracts';
import * as m from '../../messages/broadcasts.gen.ts';

const LANGUAGES: Readonly<Record<BulletinLanguage, () => string>> = {
  vi: m.languageVi,
  en: m.languageEn,
  fr: m.languageFr,
  de: m.languageDe,
  es: m.languageEs,
  ru: m.languageRu,
  zh: m.languageZh,
  ko: m.languageKo,
  th: m.languageTh,
  id: m.languageId,
  ms: m.languageMs,
  hi: m.languageHi,
  ktv: m.languageKtv,
  sed: m.languageSed,
  jeh: m.languageJeh,
  cua: m.languageCua,
  lo: m.languageLo,
  km: m.languageKm,
  ja: m.languageJa,
  fil: m.languageFil,
};
export const languageWord = (language: BulletinLanguage) => LANGUAGES[language]();
/** The same as a heading or a choice. */
export const languageTitle = (language: BulletinLanguage) =>
  languageWord(language).replace(/^./u, (letter) => letter.toLocaleUpperCase());
