import { defineErrors } from '../../platform/errors/domain-error.ts';

/** Errors of assignments, reports and boards. */
export const fail = defineErrors('tasks', {
  'state-forbids': {
    status: 409,
    vi: 'Nhiệm vụ đang ở bước "{state}" nên không làm được việc này. Hãy tải lại trang.',
    en: 'The task is at step "{state}", which does not allow this. Reload the page.',
  },
  'not-allowed': {
    status: 403,
    vi: 'Chức danh đang dùng không được làm việc này.',
    en: 'The office you act in may not do this.',
  },
  'assignee-elsewhere': {
    status: 422,
    vi: 'Người được giao không thuộc cơ quan này.',
    en: 'The assignee does not belong to this agency.',
  },
  'not-subordinate': {
    status: 422,
    vi: 'Có cơ quan không trực thuộc cơ quan của bạn nên không giao xuống được.',
    en: 'Some agencies are not subordinate to yours.',
  },
  'nobody-below': {
    status: 422,
    vi: 'Cơ quan của bạn không có cơ quan trực thuộc để giao xuống.',
    en: 'Your agency has no subordinates to give this to.',
  },
  'figure-needed': {
    status: 422,
    vi: 'Nhiệm vụ này cần số liệu "{label}". Hãy nhập số.',
    en: 'This task needs the figure "{label}". Enter it.',
  },
  'figure-over-total': {
    status: 422,
    vi: 'Số đã làm ({done}) lớn hơn tổng số ({total}).',
    en: 'The number done ({done}) is larger than the total ({total}).',
  },
  'deadline-past': { status: 422, vi: 'Hạn mới phải sau ngày hôm nay.', en: 'The new deadline must be after today.' },
  'hours-impossible': {
    status: 422,
    vi: 'Giờ làm việc không hợp lý: khung giờ phải theo thứ tự, không chồng nhau, và tuần phải có ngày làm việc.',
    en: 'These hours cannot be: stretches must be in order without overlap, and a week needs a working day.',
  },
  'evidence-type': {
    status: 415,
    vi: 'Minh chứng chỉ nhận PDF, ảnh, Word, Excel. Tệp "{name}" không đúng loại.',
    en: 'Evidence may be PDF, pictures, Word or Excel. "{name}" is none of these.',
  },
});
