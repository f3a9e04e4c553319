/** Why a file or text cannot be read, with a sentence in both languages. */
export const LETTER_ERRORS = {
  empty: { vi: 'Tệp rỗng.', en: 'The file is empty.' },
  'wrong-type': { vi: 'Chỉ đọc được PDF, DOCX và văn bản thuần.', en: 'Only PDF, DOCX and plain text can be read.' },
  encrypted: {
    vi: 'Tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi tải lại.',
    en: 'The PDF has a password. Remove it and try again.',
  },
  damaged: { vi: 'Tệp bị hỏng, không mở được.', en: 'The file is damaged and cannot be opened.' },
  'too-many-pages': {
    vi: 'Tệp có hơn 200 trang. Hãy tách phần văn bản chính.',
    en: 'The file has more than 200 pages. Split off the letter itself.',
  },
  'too-large': {
    vi: 'Tệp quá lớn để đọc. Hãy tách phần văn bản chính.',
    en: 'The file is too large to read. Split off the letter itself.',
  },
  'zip-bomb': {
    vi: 'Tệp DOCX giải nén ra quá lớn nên bị từ chối.',
    en: 'The DOCX unpacks to far too much and was refused.',
  },
  'image-only': {
    vi: 'Tệp chỉ có ảnh quét. Máy chủ chưa cài bộ nhận dạng chữ (tesseract, dữ liệu vie).',
    en: 'The file holds scanned pictures only, and no text recognition (tesseract with vie) is installed here.',
  },
} as const;
export type LetterErrorCode = keyof typeof LETTER_ERRORS;

export class LetterError extends Error {
  override readonly name = 'LetterError';
  readonly code: LetterErrorCode;
  constructor(code: LetterErrorCode, options?: { cause?: unknown }) {
    super(LETTER_ERRORS[code].en, options);
    this.code = code;
  }
  get sentences(): { vi: string; en: string } {
    return LETTER_ERRORS[this.code];
  }
}
