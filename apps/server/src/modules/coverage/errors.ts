import { defineErrors } from '../../platform/errors/domain-error.ts';

/** Errors of goals, reports and figures of places. */
export const fail = defineErrors('coverage', {
  'not-allowed': {
    status: 403,
    vi: 'Chức danh đang dùng không được làm việc này.',
    en: 'The office you act in may not do this.',
  },
  'campaign-over': {
    status: 409,
    vi: 'Chiến dịch đã kết thúc ngày {day} và đã khóa số liệu báo cáo.',
    en: 'The campaign ended on {day}, and its reports are closed.',
  },
  'installed-over-count': {
    status: 422,
    vi: 'Số đã cài đặt không thể lớn hơn tổng số người.',
    en: 'There cannot be more with the app than there are people.',
  },
  'sheet-missing': {
    status: 422,
    vi: 'Tệp không có trang “{sheet}”. Hãy tải tệp mẫu rồi điền vào đó.',
    en: 'The file has no sheet “{sheet}”. Download the form and fill it in.',
  },
  'ends-before-start': {
    status: 422,
    vi: 'Ngày kết thúc phải sau ngày bắt đầu ({day}).',
    en: 'The end must come after the start ({day}).',
  },
  'not-a-place': {
    status: 422,
    vi: 'Chỉ tỉnh, huyện, xã mới có tỷ lệ điện thoại thông minh.',
    en: 'Only provinces, districts and communes have a share of smartphones.',
  },
  'share-of-future': {
    status: 422,
    vi: 'Ngày của số liệu không thể ở tương lai.',
    en: 'The figure cannot be from the future.',
  },
});
