import type { BulletinLanguage } from '@phong-tuyen/contracts';

/** What languages are called, for sentences and sheets. */
export const LANGUAGE_NAMES: Readonly<Record<BulletinLanguage, { vi: string; en: string }>> = {
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
  fr: { vi: 'tiếng Pháp', en: 'French' },
  de: { vi: 'tiếng Đức', en: 'German' },
  es: { vi: 'tiếng Tây Ban Nha', en: 'Spanish' },
  ru: { vi: 'tiếng Nga', en: 'Russian' },
  zh: { vi: 'tiếng Trung', en: 'Chinese' },
  ko: { vi: 'tiếng Hàn', en: 'Korean' },
  th: { vi: 'tiếng Thái Lan', en: 'Thai' },
  id: { vi: 'tiếng Indonesia', en: 'Indonesian' },
  ms: { vi: 'tiếng Mã Lai', en: 'Malay' },
  hi: { vi: 'tiếng Hindi', en: 'Hindi' },
  ktv: { vi: 'tiếng Cơ Tu', en: 'Cơ Tu' },
  sed: { vi: 'tiếng Xơ Đăng', en: 'Xơ Đăng' },
  jeh: { vi: 'tiếng Giẻ Triêng', en: 'Giẻ Triêng' },
  cua: { vi: 'tiếng Co', en: 'Co' },
  lo: { vi: 'tiếng Lào', en: 'Lao' },
  km: { vi: 'tiếng Khmer', en: 'Khmer' },
  ja: { vi: 'tiếng Nhật', en: 'Japanese' },
  fil: { vi: 'tiếng Philippines', en: 'Filipino' },
};
