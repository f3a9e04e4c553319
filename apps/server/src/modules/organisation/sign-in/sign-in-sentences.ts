interface Sentence {
  readonly vi: string;
  readonly en: string;
}

const WRONG: Sentence = {
  vi: 'Không đăng nhập được. Hãy kiểm tra lại thư điện tử và mật khẩu.',
  en: 'Could not sign in. Check the e-mail address and password.',
};
const CODE_WRONG: Sentence = {
  vi: 'Mã xác thực chưa đúng hoặc đã hết hạn. Hãy nhập mã mới nhất.',
  en: 'The code is wrong or has run out. Enter the latest one.',
};
const START_AGAIN: Sentence = {
  vi: 'Phiên xác thực đã hết hạn. Hãy đăng nhập lại từ đầu.',
  en: 'This sign-in has run out. Start again.',
};
const PASSKEY_FAILED: Sentence = {
  vi: 'Không xác nhận được khóa truy cập. Hãy thử lại hoặc đăng nhập bằng mật khẩu.',
  en: 'The passkey could not be confirmed. Try again or use your password.',
};

/** better-auth's codes in sentences for people. A code that is not here keeps its own message. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  INVALID_EMAIL_OR_PASSWORD: WRONG,
  FAILED_TO_CREATE_SESSION: WRONG,
  INVALID_EMAIL: WRONG,
  INVALID_PASSWORD: { vi: 'Mật khẩu hiện tại chưa đúng.', en: 'The current password is wrong.' },
  PASSWORD_TOO_SHORT: {
    vi: 'Mật khẩu mới quá ngắn. Hãy dùng ít nhất 10 ký tự.',
    en: 'The new password is too short. Use at least 10 characters.',
  },
  PASSWORD_UNCHANGED: {
    vi: 'Mật khẩu mới phải khác mật khẩu hiện tại.',
    en: 'The new password must differ from the current one.',
  },
  PASSWORD_TOO_LONG: { vi: 'Mật khẩu mới quá dài.', en: 'The new password is too long.' },
  INVALID_CODE: CODE_WRONG,
  INVALID_BACKUP_CODE: CODE_WRONG,
  INVALID_TWO_FACTOR_COOKIE: START_AGAIN,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: START_AGAIN,
  ACCOUNT_TEMPORARILY_LOCKED: {
    vi: 'Nhập sai mã quá nhiều lần. Hãy chờ 15 phút rồi thử lại.',
    en: 'Too many wrong codes. Wait 15 minutes and try again.',
  },
  TOTP_NOT_ENABLED: { vi: 'Chưa bật mã xác thực.', en: 'Codes are not turned on.' },
  TWO_FACTOR_NOT_ENABLED: { vi: 'Chưa bật xác thực hai lớp.', en: 'Two-step sign-in is not turned on.' },
  UNAUTHORIZED: { vi: 'Bạn cần đăng nhập.', en: 'Please sign in.' },
  SESSION_NOT_FRESH: {
    vi: 'Để đổi cách đăng nhập, hãy đăng nhập lại rồi thử lại.',
    en: 'Sign in again before changing how you sign in.',
  },
  SESSION_EXPIRED: START_AGAIN,
  CHALLENGE_NOT_FOUND: PASSKEY_FAILED,
  PASSKEY_NOT_FOUND: PASSKEY_FAILED,
  AUTHENTICATION_FAILED: PASSKEY_FAILED,
  FAILED_TO_VERIFY_REGISTRATION: PASSKEY_FAILED,
  INVALID_ORIGIN: {
    vi: 'Yêu cầu không đến từ trang này nên đã bị chặn.',
    en: 'The request did not come from this site and was refused.',
  },
  PROVIDER_NOT_FOUND: {
    vi: 'Hệ thống đăng nhập chung đang không kết nối được. Hãy đăng nhập bằng mật khẩu.',
    en: 'The shared sign-in cannot be reached now. Use your password.',
  },
};

/** The sentence for one of better-auth's codes; `message` as it came when the code is unknown here. */
export function sentenceFor(code: string, message: string, language: 'vi' | 'en'): string {
  return SENTENCES[code]?.[language] ?? message;
}
