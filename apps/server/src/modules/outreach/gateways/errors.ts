import { defineErrors } from '../../../platform/errors/domain-error.ts';

/** Errors of lines to carriers and Zalo. */
export const fail = defineErrors('gateways', {
  'not-allowed': {
    status: 403,
    vi: 'Chỉ quản trị hệ thống của tỉnh được đặt đường gửi tin.',
    en: 'Only the province’s administrators may set up message lines.',
  },
  'version-behind': {
    status: 409,
    vi: 'Có người khác vừa sửa đường gửi này. Hãy tải lại trang.',
    en: 'Somebody else has just changed this line. Reload the page.',
  },
  'secret-missing': {
    status: 422,
    vi: 'Chưa nhập {name}.',
    en: '{name} is missing.',
  },
  'kind-fixed': {
    status: 422,
    vi: 'Không đổi được loại của đường gửi. Hãy thêm đường gửi mới.',
    en: 'The kind of a line cannot change. Add another line.',
  },
  'stand-in-fixed': {
    status: 409,
    vi: 'Trạm thử do hệ thống tự dựng, không sửa được. Hãy thêm đường gửi của nhà mạng.',
    en: 'The trial station is set up by the system itself. Add a carrier’s line instead.',
  },
  'not-open': {
    status: 409,
    vi: 'Đường gửi đang tắt hoặc chưa mở được trên máy chủ này.',
    en: 'The line is switched off, or this server could not open it.',
  },
  'bad-phone': {
    status: 422,
    vi: 'Số điện thoại chưa đúng. Ví dụ: 0912 345 678.',
    en: 'This is not a phone number. Example: 0912 345 678.',
  },
  'consent-unknown': {
    status: 409,
    vi: 'Lần cấp quyền này đã dùng hoặc quá 10 phút. Hãy bấm "Kết nối Zalo" lại.',
    en: 'This consent was used already or is older than ten minutes. Connect Zalo again.',
  },
  'consent-refused': {
    status: 502,
    vi: 'Zalo không cấp khóa: {words} (mã {code}).',
    en: 'Zalo gave no tokens: {words} (code {code}).',
  },
  'not-connected': {
    status: 409,
    vi: 'Zalo chưa được cấp quyền, hoặc quyền đã hết. Hãy bấm "Kết nối Zalo".',
    en: 'Zalo has not been connected, or the consent has ended. Connect Zalo.',
  },
  'templates-unread': {
    status: 502,
    vi: 'Chưa đọc được danh sách mẫu tin từ Zalo (mã {code}).',
    en: 'The list of templates could not be read from Zalo (code {code}).',
  },
});
