import { defineErrors } from '../../../platform/errors/domain-error.ts';

/** Errors of kiosks and codes. */
export const fail = defineErrors('coverage', {
  'may-not-help': {
    status: 403,
    vi: 'Chức danh đang dùng không được lập điểm hỗ trợ hay mã cài đặt.',
    en: 'The office you act in may not set up help points or install codes.',
  },
  'kiosk-revoked': {
    status: 409,
    vi: 'Điểm hỗ trợ này đã bị thu hồi nên không sửa được. Hãy lập điểm mới.',
    en: 'This help point was revoked and cannot be changed. Set up a new one.',
  },
  'duty-hours-impossible': {
    status: 422,
    vi: 'Giờ trực chưa đúng: giờ kết thúc phải sau giờ bắt đầu, và phải chọn ít nhất một ngày.',
    en: 'The hours of duty are not right: the end must be after the start, with at least one day chosen.',
  },
  'campaign-unknown': {
    status: 422,
    vi: 'Không có chiến dịch này. Hãy chọn lại chiến dịch.',
    en: 'There is no such campaign. Choose one again.',
  },
});
