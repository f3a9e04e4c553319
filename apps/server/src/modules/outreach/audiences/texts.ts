import type { RowFault, TableFailure } from '@phong-tuyen/contracts';

type Pair = readonly [vi: string, en: string];
type Language = 'vi' | 'en';

/** Short names of faults, and what to do about one. `{value}` is the cell, `{hint}` what the reader knows besides. */
const FAULTS: Readonly<Record<RowFault, { readonly label: Pair; readonly advice: Pair }>> = {
  'phone-empty': {
    label: ['Thiếu số điện thoại', 'No phone number'],
    advice: ['Ô trống. Hãy điền số, hoặc bỏ dòng này.', 'The cell is empty. Fill in a number or leave the row out.'],
  },
  'phone-letters': {
    label: ['Có chữ trong số', 'Letters in the number'],
    advice: [
      'Ô có ký tự không phải chữ số (ví dụ chữ O thay số 0). Hãy gõ lại số.',
      'The cell holds characters that are no digits (an O for a 0, perhaps). Type the number again.',
    ],
  },
  'phone-several': {
    label: ['Nhiều số trong một ô', 'Several numbers in one cell'],
    advice: ['Ô có nhiều số. Hãy để mỗi số một dòng.', 'The cell holds several numbers. Put each on a row of its own.'],
  },
  'phone-scientific': {
    label: ['Số bị Excel rút gọn', 'Shortened by the spreadsheet'],
    advice: [
      'Bảng tính đã rút gọn số và mất chữ số cuối. Hãy đặt cột là dạng chữ rồi nhập lại số.',
      'The spreadsheet shortened the number and lost digits. Format the column as text and enter it again.',
    ],
  },
  'phone-too-short': {
    label: ['Số thiếu chữ số', 'Too few digits'],
    advice: [
      'Số di động có 10 chữ số kể cả số 0 đầu. Hãy điền đủ.',
      'A mobile number has 10 digits with its leading 0. Complete it.',
    ],
  },
  'phone-too-long': {
    label: ['Số thừa chữ số', 'Too many digits'],
    advice: [
      'Số di động có 10 chữ số kể cả số 0 đầu. Hãy kiểm tra lại.',
      'A mobile number has 10 digits with its leading 0. Check it.',
    ],
  },
  'phone-landline': {
    label: ['Số cố định', 'Fixed line'],
    advice: [
      'Số cố định không nhận được tin nhắn. Hãy thay bằng số di động.',
      'A fixed line takes no messages. Enter a mobile number instead.',
    ],
  },
  'phone-service': {
    label: ['Số dịch vụ', 'Service number'],
    advice: [
      'Đây là số dịch vụ (1800, 1900), không phải số của một người.',
      'This is a service number (1800, 1900), not a person’s.',
    ],
  },
  'phone-foreign': {
    label: ['Số nước ngoài', 'Foreign number'],
    advice: ['Chỉ gửi được đến số di động Việt Nam.', 'Only Vietnamese mobile numbers can be written to.'],
  },
  'phone-unknown-prefix': {
    label: ['Đầu số không có', 'No such prefix'],
    advice: [
      'Không mạng di động nào có đầu số này. Hãy kiểm tra lại.',
      'No mobile network has numbers like this. Check it.',
    ],
  },
  'cell-error': {
    label: ['Ô lỗi công thức', 'Formula error'],
    advice: [
      'Ô là lỗi của công thức. Hãy sửa công thức hoặc dán giá trị.',
      'The cell is a formula’s error. Mend the formula or paste the value.',
    ],
  },
  repeated: {
    label: ['Trùng số trong tệp', 'Repeated in the file'],
    advice: [
      'Số này đã có ở dòng {hint}. Chỉ giữ dòng đầu.',
      'Row {hint} has this number already. Only the first row is used.',
    ],
  },
  'name-too-long': {
    label: ['Tên quá dài', 'Name too long'],
    advice: [
      'Tên dài quá 200 ký tự nên bị cắt. Có thể chọn nhầm cột.',
      'The name is longer than 200 characters and was cut. Perhaps it is the wrong column.',
    ],
  },
  'commune-unknown': {
    label: ['Không rõ xã', 'Commune not known'],
    advice: [
      'Không có xã nào tên như vậy. Dòng vẫn được dùng nhưng không tính cho xã nào.',
      'There is no such commune. The row is used, but counts for none.',
    ],
  },
  'commune-ambiguous': {
    label: ['Trùng tên xã', 'Several communes of this name'],
    advice: [
      'Nhiều huyện có xã tên này. Hãy thêm cột huyện, hoặc ghi mã xã.',
      'Several districts have a commune of this name. Add a column for the district, or write the code.',
    ],
  },
  'commune-guessed': {
    label: ['Đoán tên xã', 'Commune guessed'],
    advice: ['Hiểu là {hint}. Hãy kiểm tra.', 'Taken for {hint}. Check it.'],
  },
  'language-unknown': {
    label: ['Không rõ ngôn ngữ', 'Language not known'],
    advice: [
      'Chỉ có tiếng Việt (vi) và tiếng Anh (en). Dòng dùng ngôn ngữ của danh sách.',
      'Only Vietnamese (vi) and English (en). The row takes the list’s language.',
    ],
  },
};

const FAILURES: Readonly<Record<TableFailure, Pair>> = {
  'not-a-table': [
    'Tệp không phải bảng tính hay văn bản. Hãy lưu thành .xlsx hoặc .csv rồi tải lại.',
    'The file is neither a spreadsheet nor text. Save it as .xlsx or .csv and upload it again.',
  ],
  'old-excel': [
    'Tệp theo dạng Excel cũ (.xls). Hãy mở bằng Excel, lưu thành .xlsx rồi tải lại.',
    'The file is in the old Excel form (.xls). Open it, save it as .xlsx and upload it again.',
  ],
  locked: [
    'Tệp có mật khẩu. Hãy bỏ mật khẩu rồi tải lại.',
    'The file is locked with a password. Remove the password and upload it again.',
  ],
  broken: [
    'Tệp hỏng nên không đọc hết được ({detail}). Hãy mở bằng Excel, lưu lại rồi tải lên.',
    'The file is damaged and could not be read to its end ({detail}). Open it, save it anew and upload it.',
  ],
  'too-large': [
    'Tệp lớn quá mức nhận ({detail}). Hãy tách thành nhiều tệp.',
    'The file is larger than what is taken ({detail}). Split it.',
  ],
  'too-many-rows': [
    'Tệp có hơn {detail} dòng. Hãy tách thành nhiều danh sách.',
    'The file has more than {detail} rows. Split it into several lists.',
  ],
  'quote-open': [
    'Dấu ngoặc kép mở ở khoảng dòng {detail} không được đóng. Hãy sửa dòng ấy rồi tải lại.',
    'A quotation mark that opens near row {detail} is never closed. Mend that row and upload the file again.',
  ],
  empty: ['Trang tính không có dòng nào.', 'The sheet has no row.'],
  'no-phone-column': [
    'Chưa tìm thấy cột số điện thoại. Hãy chọn cột ở phần "Cách đọc tệp".',
    'No column of phone numbers was found. Choose it under “How the file is read”.',
  ],
  'no-such-sheet': ['Tệp không có trang tính thứ {detail}.', 'The file has no sheet number {detail}.'],
  cancelled: ['Đã dừng theo yêu cầu. Có thể đọc lại.', 'Stopped as asked. It can be read again.'],
  'stopped-often': [
    'Máy chủ đã dừng {detail} lần khi đọc tệp này nên không đọc nữa. Hãy báo quản trị hệ thống.',
    'The server stopped {detail} times while reading this file, so it is left alone. Tell the administrator.',
  ],
};

const say = (pair: Pair, language: Language, values: Readonly<Record<string, string>> = {}): string =>
  pair[language === 'vi' ? 0 : 1].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

export const faultLabel = (kind: RowFault, language: Language): string => say(FAULTS[kind].label, language);
export const faultAdvice = (fault: { kind: RowFault; hint: string }, language: Language): string =>
  say(FAULTS[fault.kind].advice, language, { hint: fault.hint });
export const failureSentence = (code: TableFailure, detail: string, language: Language): string =>
  say(FAILURES[code], language, { detail }).replace(' ()', '');
