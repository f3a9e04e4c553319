import { defineErrors } from '../../../platform/errors/domain-error.ts';

/** Errors of lists, opt-outs and replies. */
export const fail = defineErrors('audiences', {
  'not-allowed': {
    status: 403,
    vi: 'Chức danh đang dùng không được làm việc này.',
    en: 'The office you act in may not do this.',
  },
  'state-forbids': {
    status: 409,
    vi: 'Danh sách đang ở bước "{state}" nên không làm được việc này. Hãy tải lại trang.',
    en: 'The list is at step "{state}", which does not allow this. Reload the page.',
  },
  'count-changed': {
    status: 409,
    vi: 'Số thuê bao dùng được nay là {usable}, khác với số bạn vừa xem. Hãy xem lại rồi xác nhận.',
    en: 'The list now has {usable} usable numbers, not what you saw. Look again, then confirm.',
  },
  'nothing-usable': {
    status: 422,
    vi: 'Danh sách chưa có số nào dùng được. Hãy sửa cột hoặc tải tệp khác.',
    en: 'The list has no usable number. Correct the columns or upload another file.',
  },
  'phone-unfit': {
    status: 422,
    vi: '"{phone}" không phải số di động Việt Nam. Hãy nhập lại, ví dụ 0912 345 678.',
    en: '"{phone}" is no Vietnamese mobile number. Enter it again, for instance 0912 345 678.',
  },
  'task-taken': {
    status: 409,
    vi: 'Nhiệm vụ này đã lấy số liệu từ một chiến dịch. Hãy bỏ liên kết cũ trước.',
    en: 'This task takes its figures from a campaign already. Remove that link first.',
  },
  'no-phone-column': {
    status: 422,
    vi: 'Hãy chọn cột có số điện thoại.',
    en: 'Choose the column that holds the phone numbers.',
  },
});
