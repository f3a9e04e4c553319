/**
 * Every refusal of this package by its code, in the two languages it speaks. `{…}` are filled from the error's values; a `reason` is
 * in English, for whoever mends the file, and so stands in the English sentence only.
 */
export const EXPOSURE_ERRORS = {
  'payload-malformed': ['Gói phát Bluetooth sai khuôn dạng.', 'The Bluetooth payload is malformed: {reason}.'],
  'metadata-version': [
    'Siêu dữ liệu có phiên bản lạ: {version}.',
    'The metadata has an unknown major version: {version}.',
  ],
  'not-archive': [
    'Tệp không phải gói khóa xuất (zip) hay export.bin.',
    'The file is no export archive (zip) and no export.bin.',
  ],
  'zip-damaged': ['Gói zip hỏng.', 'The zip is damaged: {reason}.'],
  'zip-encrypted': ['Gói zip đặt mật khẩu.', 'The zip is encrypted.'],
  'zip-bomb': ['Gói zip nở ra quá lớn.', 'The zip unpacks to more than is allowed.'],
  'entry-duplicate': ['Gói có hai mục cùng tên {name}.', 'The archive holds two entries named {name}.'],
  'entry-unexpected': ['Gói có mục lạ {name}.', 'The archive holds an entry that does not belong: {name}.'],
  'entry-missing': ['Gói thiếu {name}.', 'The archive lacks {name}.'],
  'header-wrong': ['export.bin không mở đầu bằng “EK Export v1”.', 'export.bin does not begin with "EK Export v1".'],
  'trailing-bytes': ['Có dữ liệu thừa sau {where}.', 'There are bytes left over after {where}.'],
  'export-truncated': ['export.bin bị cắt cụt.', 'export.bin is cut off in the middle.'],
  'export-malformed': ['export.bin sai khuôn dạng.', 'export.bin is malformed: {reason}.'],
  'signature-list-malformed': ['export.sig sai khuôn dạng.', 'export.sig is malformed: {reason}.'],
  'key-length': ['Một khóa dài {length} byte thay vì 16.', 'A key has {length} bytes instead of 16.'],
  'key-interval': [
    'Một khóa có khoảng bắt đầu không hợp lệ: {value}.',
    'A key has an impossible start interval: {value}.',
  ],
  'key-period': [
    'Một khóa có chu kỳ {value} thay vì 1 đến 144.',
    'A key has a rolling period of {value} instead of 1 to 144.',
  ],
  'too-many-keys': ['Gói có hơn {limit} khóa.', 'The archive holds more than {limit} keys.'],
  'batch-number': [
    'Số thứ tự phần không hợp lệ: {number} trên {size}.',
    'The batch number is impossible: {number} of {size}.',
  ],
  'batch-missing': [
    'Thiếu phần của đợt xuất: có {found} trên {size}.',
    'Batches of the export are missing: {found} of {size}.',
  ],
  'period-wrong': ['Thời gian đầu và cuối của gói không hợp lệ.', 'The start and end of the archive make no period.'],
  unsigned: ['Gói không có chữ ký.', 'The archive bears no signature.'],
  'signature-count': [
    'Số chữ ký không khớp: {found} chữ ký, {declared} khai trong export.bin.',
    'Signatures do not match: {found} given, {declared} declared in export.bin.',
  ],
  'signature-info': ['Chữ ký không nêu khóa nào đã ký.', 'A signature does not name the key that made it.'],
  'signature-encoding': [
    'Chữ ký không ở dạng DER (có thể là dạng thô r||s).',
    'A signature is not DER (it may be raw r||s).',
  ],
  'signature-algorithm': [
    'Thuật toán ký không được nhận: {algorithm}.',
    'The signature algorithm is not accepted: {algorithm}.',
  ],
  'key-unknown': [
    'Không có khóa công khai cho chữ ký nào của gói.',
    'No public key is known for any signature of the archive.',
  ],
  'signature-wrong': ['Chữ ký không đúng với nội dung.', 'The signature does not fit the contents.'],
  'public-key-malformed': ['Khóa công khai không phải SPKI của P-256.', 'The public key is no P-256 SPKI.'],
  'configuration-malformed': ['Cấu hình sai ở {field}.', 'The configuration is wrong at {field}: {reason}.'],
  'configuration-outdated': ['Cấu hình cũ hơn bản đang dùng.', 'The configuration is older than the one in use.'],
  'token-malformed': ['Mã sửa đổi sai khuôn dạng.', 'The revision token is malformed.'],
  'token-wrong': ['Mã sửa đổi không do máy chủ này cấp.', 'The revision token was not given by this server.'],
  'publish-malformed': ['Yêu cầu công bố sai ở {field}.', 'The publish request is wrong at {field}: {reason}.'],
  'claims-malformed': ['Giấy xác nhận sai ở {field}.', 'The certificate is wrong at {field}: {reason}.'],
  'certificate-wrong': ['Giấy xác nhận không hợp lệ.', 'The certificate is not valid: {reason}.'],
  'poster-malformed': ['Mã QR địa điểm sai khuôn dạng.', 'The place code is malformed: {reason}.'],
  'poster-signature': ['Mã QR địa điểm không do tỉnh cấp.', 'The place code was not issued by the province.'],
  'calibration-malformed': ['Bảng hiệu chỉnh sai ở dòng {line}.', 'The calibration table is wrong at line {line}.'],
  'log-malformed': ['Sổ tiếp xúc lưu trên máy bị hỏng.', 'The stored contact log is damaged: {reason}.'],
} as const satisfies Readonly<Record<string, readonly [vi: string, en: string]>>;

/** Codes of all refusals; they stay the same from version to version. */
export type ExposureErrorCode = keyof typeof EXPOSURE_ERRORS;
/** What a refusal tells besides its code: lengths, limits, names. Never a key or an identifier. */
export type ErrorValues = Readonly<Record<string, string | number>>;

/**
 * Data from outside that cannot be accepted. Wrong arguments of a caller are `TypeError` and `RangeError` instead.
 *
 * @example
 * try { readArchive(zip, options) } catch (error) { if (error instanceof ExposureError) show(error.sentences.vi) }
 */
export class ExposureError extends Error {
  readonly code: ExposureErrorCode;
  readonly values: ErrorValues;

  constructor(code: ExposureErrorCode, values: ErrorValues = {}) {
    super(fill(EXPOSURE_ERRORS[code][1], values));
    this.name = 'ExposureError';
    this.code = code;
    this.values = values;
  }

  /** What to show to people. */
  get sentences(): { readonly vi: string; readonly en: string } {
    return { vi: fill(EXPOSURE_ERRORS[this.code][0], this.values), en: this.message };
  }
}

const fill = (sentence: string, values: ErrorValues): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
