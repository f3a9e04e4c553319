/** `error` breaks the decree; `warning` is what it recommends or what a file does not show for certain. */
export type Severity = 'error' | 'warning';

interface Entry {
  readonly severity: Severity;
  /** Place in NĐ 30/2020/NĐ-CP. */
  readonly article: string;
  /** `{name}` stands for a value of the fault. */
  readonly vi: string;
  readonly en: string;
}

const I = 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I';
const II = 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II';
const V = 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục V';
const entry = (severity: Severity, article: string, vi: string, en: string): Entry => ({ severity, article, vi, en });

/** Every fault the checker can find, with its article and its words. */
export const FAULTS = {
  'paper-size': entry(
    'error',
    `${I}.1`,
    'Khổ giấy {found} mm; phải là A4 (210 × 297 mm)',
    'Paper is {found} mm; it must be A4 (210 × 297 mm)',
  ),
  'paper-landscape': entry(
    'warning',
    `${I}.2`,
    'Trang nằm ngang; chỉ dùng khi có bảng, biểu rộng',
    'Landscape page; allowed only for wide tables',
  ),
  'margin-top': entry(
    'error',
    `${I}.3`,
    'Lề trên {found} mm; phải từ 20 đến 25 mm',
    'Top margin is {found} mm; it must be 20-25 mm',
  ),
  'margin-bottom': entry(
    'error',
    `${I}.3`,
    'Lề dưới {found} mm; phải từ 20 đến 25 mm',
    'Bottom margin is {found} mm; it must be 20-25 mm',
  ),
  'margin-left': entry(
    'error',
    `${I}.3`,
    'Lề trái {found} mm; phải từ 30 đến 35 mm',
    'Left margin is {found} mm; it must be 30-35 mm',
  ),
  'margin-right': entry(
    'error',
    `${I}.3`,
    'Lề phải {found} mm; phải từ 15 đến 20 mm',
    'Right margin is {found} mm; it must be 15-20 mm',
  ),
  'font-family': entry(
    'error',
    `${I}.4`,
    'Phông chữ {found}; phải là Times New Roman',
    'The typeface is {found}; it must be Times New Roman',
  ),
  'page-number-missing': entry('error', `${I}.7`, 'Trang {found} không có số trang', 'Page {found} has no number'),
  'page-number-on-first': entry(
    'error',
    `${I}.7`,
    'Trang thứ nhất không hiển thị số trang',
    'The first page must not show its number',
  ),
  'page-number-place': entry(
    'error',
    `${I}.7`,
    'Số trang phải canh giữa trong lề trên',
    'The page number must be centred in the top margin',
  ),
  'national-name-missing': entry('error', `${II}.1`, 'Thiếu Quốc hiệu', 'Quốc hiệu is missing'),
  'national-name-case': entry(
    'error',
    `${II}.1`,
    'Quốc hiệu phải viết bằng chữ in hoa',
    'Quốc hiệu must be in capitals',
  ),
  'national-name-wrapped': entry(
    'error',
    `${II}.1`,
    'Quốc hiệu phải nằm trên một dòng',
    'Quốc hiệu must stand on one line',
  ),
  'motto-missing': entry('error', `${II}.1`, 'Thiếu Tiêu ngữ', 'Tiêu ngữ is missing'),
  'motto-wording': entry(
    'error',
    `${II}.1`,
    'Tiêu ngữ phải viết “Độc lập - Tự do - Hạnh phúc”, gạch nối có cách chữ',
    'Tiêu ngữ must read “Độc lập - Tự do - Hạnh phúc” with spaced hyphens',
  ),
  'motto-rule': entry(
    'error',
    `${II}.1`,
    'Dưới Tiêu ngữ phải có đường kẻ nét liền, dài bằng dòng chữ',
    'Tiêu ngữ needs a solid rule below, as long as the line',
  ),
  'issuer-missing': entry('error', `${II}.2`, 'Thiếu tên cơ quan ban hành', 'The issuing agency is missing'),
  'issuer-case': entry(
    'error',
    `${II}.2`,
    'Tên cơ quan phải viết bằng chữ in hoa',
    'Names of agencies must be in capitals',
  ),
  'issuer-rule': entry(
    'error',
    `${II}.2`,
    'Dưới tên cơ quan phải có đường kẻ dài từ 1/3 đến 1/2 dòng chữ, cân đối',
    'The issuer needs a centred rule below, 1/3 to 1/2 of the line',
  ),
  'number-missing': entry('error', `${II}.3`, 'Thiếu số, ký hiệu của văn bản', 'The number and symbol are missing'),
  'number-blank': entry('warning', `${II}.3`, 'Văn bản chưa có số', 'The letter has no number yet'),
  'number-leading-zero': entry(
    'error',
    `${II}.3`,
    'Số nhỏ hơn 10 phải ghi thêm số 0 phía trước: “{expected}”',
    'A number under 10 takes a leading zero: “{expected}”',
  ),
  'number-colon': entry('error', `${II}.3`, 'Sau từ “Số” phải có dấu hai chấm', 'The word “Số” needs a colon after it'),
  'symbol-missing': entry(
    'error',
    `${II}.3`,
    'Thiếu ký hiệu sau dấu gạch chéo',
    'The symbol after the slash is missing',
  ),
  'symbol-spaces': entry(
    'error',
    `${II}.3`,
    'Giữa các nhóm chữ viết tắt của ký hiệu không được cách chữ',
    'The symbol must not contain spaces',
  ),
  'symbol-type': entry(
    'error',
    `${II}.3`,
    'Ký hiệu “{found}” không hợp với loại văn bản; phải bắt đầu bằng “{expected}”',
    'Symbol “{found}” does not suit the type; it must begin with “{expected}”',
  ),
  'date-missing': entry('error', `${II}.4`, 'Thiếu địa danh và thời gian ban hành', 'Place and date are missing'),
  'date-blank': entry('warning', `${II}.4`, 'Văn bản chưa ghi ngày ban hành', 'The letter has no date yet'),
  'date-impossible': entry('error', `${II}.4`, 'Không có ngày {found}', 'There is no such day: {found}'),
  'place-missing': entry('error', `${II}.4`, 'Thiếu địa danh trước ngày tháng', 'The place before the date is missing'),
  'place-comma': entry('error', `${II}.4`, 'Sau địa danh phải có dấu phẩy', 'The place needs a comma after it'),
  'day-padding': entry(
    'error',
    `${II}.4`,
    'Ngày nhỏ hơn 10 phải ghi thêm số 0: “{expected}”',
    'A day under 10 takes a leading zero: “{expected}”',
  ),
  'month-padding': entry(
    'error',
    `${II}.4`,
    'Chỉ tháng 1, 2 ghi thêm số 0: “{expected}”',
    'Only months 1 and 2 take a leading zero: “{expected}”',
  ),
  'title-missing': entry(
    'error',
    `${II}.5`,
    'Thiếu tên loại và trích yếu (hoặc “V/v” đối với công văn)',
    'The type with its trích yếu (or “V/v” of a công văn) is missing',
  ),
  'about-missing': entry(
    'error',
    `${II}.5`,
    'Thiếu trích yếu dưới tên loại văn bản',
    'The trích yếu under the name of the type is missing',
  ),
  'title-rule': entry(
    'error',
    `${II}.5`,
    'Dưới trích yếu phải có đường kẻ dài từ 1/3 đến 1/2 dòng chữ',
    'The trích yếu needs a rule below, 1/3 to 1/2 of the line',
  ),
  'call-not-allowed': entry(
    'error',
    `${II}.9`,
    '“Kính gửi” chỉ dùng cho công văn và văn bản trình cấp trên; {found} không có phần này',
    '“Kính gửi” is only for công văn and papers to a superior, not for {found}',
  ),
  'call-missing': entry('warning', `${II}.9`, 'Công văn cần có “Kính gửi”', 'A công văn needs “Kính gửi”'),
  'call-colon': entry('error', `${II}.9`, 'Sau “Kính gửi” phải có dấu hai chấm', '“Kính gửi” needs a colon after it'),
  'addressee-punctuation': entry(
    'error',
    `${II}.9`,
    'Cuối mỗi nơi gửi có dấu chấm phẩy, nơi cuối cùng có dấu chấm',
    'Each addressee ends with a semicolon, the last with a full stop',
  ),
  'basis-punctuation': entry(
    'error',
    `${II}.6`,
    'Cuối mỗi căn cứ có dấu chấm phẩy, căn cứ cuối cùng có dấu chấm',
    'Each legal basis ends with a semicolon, the last with a full stop',
  ),
  'body-missing': entry('error', `${II}.6`, 'Văn bản không có nội dung', 'The letter has no text'),
  'closing-mark': entry(
    'error',
    'NĐ 30/2020/NĐ-CP, Phụ lục III',
    'Cuối nội dung phải có dấu “./.”',
    'The text must end with “./.”',
  ),
  'signature-missing': entry(
    'error',
    `${II}.7`,
    'Thiếu chức vụ, họ tên người ký',
    'Position and name of the signer are missing',
  ),
  'signer-missing': entry('warning', `${II}.7`, 'Chưa ghi họ và tên người ký', 'The signer is not named yet'),
  'signer-title': entry(
    'error',
    `${II}.7`,
    'Trước họ tên người ký không ghi học hàm, học vị: “{found}”',
    'No academic title before the signer’s name: “{found}”',
  ),
  'recipients-missing': entry('error', `${II}.9`, 'Thiếu Nơi nhận', 'Nơi nhận is missing'),
  'recipients-colon': entry(
    'error',
    `${II}.9`,
    'Sau “Nơi nhận” phải có dấu hai chấm',
    '“Nơi nhận” needs a colon after it',
  ),
  'recipients-archive': entry(
    'error',
    `${II}.9`,
    'Dòng cuối Nơi nhận phải là “Lưu: VT, …”',
    'The last line of Nơi nhận must be “Lưu: VT, …”',
  ),
  'recipients-punctuation': entry(
    'error',
    `${II}.9`,
    'Cuối mỗi nơi nhận có dấu chấm phẩy, dòng “Lưu” có dấu chấm',
    'Each recipient ends with a semicolon, the archive line with a full stop',
  ),
  'wrong-order': entry('error', `${I}.6`, '{found} đứng sai vị trí', '{found} stands in the wrong place'),
  size: entry(
    'error',
    V,
    '{component}: cỡ chữ {found}; phải là {expected}',
    '{component}: size {found}; it must be {expected}',
  ),
  bold: entry('error', V, '{component} phải in đậm', '{component} must be bold'),
  'not-bold': entry('error', V, '{component} không in đậm', '{component} must not be bold'),
  italic: entry('error', V, '{component} phải in nghiêng', '{component} must be italic'),
  upright: entry('error', V, '{component} phải là chữ đứng', '{component} must be upright'),
} as const satisfies Record<string, Entry>;

export type FaultCode = keyof typeof FAULTS;
export const FAULT_CODES = Object.keys(FAULTS) as readonly FaultCode[];

/** Puts the values of a fault into its words. */
export function wordsOf(code: FaultCode, language: 'vi' | 'en', values: Readonly<Record<string, string>>): string {
  return FAULTS[code][language].replace(/\{(\w+)\}/gu, (_match, name: string) => values[name] ?? '');
}
