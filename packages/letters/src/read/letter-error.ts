/** Why a file or text cannot be read, with a sentence in both languages. */
export const LETTER_ERRORS = {
  empty: { vi: 'Tệp rỗng.', en: 'The file is empty.' },
  'wrong-type': {
    vi: 'Chỉ đọc được PDF, DOCX và văn bản thuần. Hãy lưu lại ở một dạng ấy rồi tải lên.',
    en: 'Only PDF, DOCX and plain text can be read. Save it as one of these and try again.',
  },
  encrypted: {
    vi: 'Tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi tải lại.',
    en: 'The PDF has a password. Remove it and try again.',
  },
  damaged: {
    vi: 'Tệp bị hỏng, không mở được. Hãy xuất hoặc quét lại rồi tải lên.',
    en: 'The file is damaged and cannot be opened. Save or scan it again.',
  },
  'too-many-pages': {
    vi: 'Tệp có hơn 200 trang. Hãy tách phần văn bản chính.',
    en: 'The file has more than 200 pages. Split off the letter itself.',
  },
  'too-large': {
    vi: 'Tệp quá lớn để đọc. Hãy tách phần văn bản chính.',
    en: 'The file is too large to read. Split off the letter itself.',
  },
  'zip-bomb': {
    vi: 'Tệp DOCX giải nén ra quá lớn nên bị từ chối. Hãy lưu lại bằng Word hoặc xuất PDF.',
    en: 'The DOCX unpacks to far too much and was refused. Save it anew in Word or as PDF.',
  },
  'image-only': {
    vi: 'Tệp chỉ có ảnh quét. Máy chủ chưa cài bộ nhận dạng chữ (tesseract, dữ liệu vie). Hãy tải bản có chữ hoặc soạn bằng biểu mẫu.',
    en: 'The file holds scanned pictures only, and no text recognition (tesseract with vie) is installed here. Upload a version with text, or write it in the form.',
  },
  'scan-unreadable': {
    vi: 'Ảnh quét không nhận ra chữ nào. Hãy quét lại rõ hơn hoặc soạn bằng biểu mẫu.',
    en: 'No words could be recognised in the scan. Scan it again more clearly, or write it in the form.',
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
