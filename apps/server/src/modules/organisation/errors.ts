import { defineErrors } from '../../platform/errors/domain-error.ts';

/** Errors of agencies, people, offices, deputies, signing in, and imports. */
export const fail = defineErrors('organisation', {
  'key-taken': {
    status: 409,
    vi: 'Đã có cơ quan dùng khóa “{key}”. Hãy chọn khóa khác.',
    en: 'Another agency already uses the key “{key}”. Choose another.',
  },
  'code-taken': {
    status: 409,
    vi: 'Mã định danh {code} đã được cấp cho cơ quan khác.',
    en: 'The code {code} already belongs to another agency.',
  },
  'agency-has-offices': {
    status: 409,
    vi: 'Cơ quan còn {count} chức danh đang hiệu lực. Hãy kết thúc các chức danh này trước.',
    en: 'The agency still has {count} offices in force. End them first.',
  },
  'agency-has-children': {
    status: 409,
    vi: 'Cơ quan còn {count} cơ quan trực thuộc đang hoạt động. Hãy đóng hoặc chuyển chúng trước.',
    en: 'The agency still has {count} open subordinate agencies. Close or move them first.',
  },
  'agency-closed': { status: 409, vi: 'Cơ quan này đã đóng.', en: 'This agency is closed.' },
  'agency-is-root': {
    status: 409,
    vi: 'Không thể đóng cơ quan đứng đầu của tỉnh.',
    en: 'The province’s first agency cannot be closed.',
  },
  'email-taken': {
    status: 409,
    vi: 'Đã có người dùng địa chỉ thư điện tử này.',
    en: 'Someone already has this e-mail address.',
  },
  'person-disabled': {
    status: 409,
    vi: 'Tài khoản của người này đã bị khóa.',
    en: 'This person’s account is disabled.',
  },
  'person-holds-elsewhere': {
    status: 409,
    vi: 'Người này còn giữ chức danh ở cơ quan khác. Hãy nhờ quản trị của tỉnh thực hiện.',
    en: 'This person also holds an office in another agency. Ask the province’s administrator.',
  },
  'own-account': {
    status: 409,
    vi: 'Bạn không thể làm việc này với tài khoản của chính mình.',
    en: 'You cannot do this to your own account.',
  },
  'office-ended': { status: 409, vi: 'Chức danh này đã kết thúc.', en: 'This office has ended.' },
  'office-held': {
    status: 409,
    vi: 'Người này đang giữ đúng chức danh này ở cơ quan.',
    en: 'This person already holds this very office in the agency.',
  },
  'signing-not-allowed': {
    status: 422,
    vi: 'Vai trò này không có thẩm quyền ký {authority}.',
    en: 'This role cannot be given the authority {authority}.',
  },
  'dates-reversed': {
    status: 422,
    vi: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
    en: 'The last day must not be before the first.',
  },
  'deputy-in-past': {
    status: 422,
    vi: 'Thời gian ủy quyền đã qua. Hãy chọn ngày kết thúc từ hôm nay trở đi.',
    en: 'The dates have passed. Choose a last day from today on.',
  },
  'deputy-outside-office': {
    status: 422,
    vi: 'Thời gian ủy quyền phải nằm trong thời gian giữ chức danh.',
    en: 'The dates must lie within the time the office is held.',
  },
  'deputy-overlaps': {
    status: 409,
    vi: 'Trong khoảng ngày này chức danh đã có người được ủy quyền.',
    en: 'Someone already acts for this office on some of these days.',
  },
  'deputy-is-holder': {
    status: 422,
    vi: 'Người giữ chức danh không thể tự ủy quyền cho chính mình.',
    en: 'The holder of an office cannot be their own deputy.',
  },
  'deputy-elsewhere': {
    status: 422,
    vi: 'Người được ủy quyền phải đang giữ một chức danh trong cùng cơ quan.',
    en: 'A deputy must hold an office in the same agency.',
  },
  'office-not-yours': {
    status: 403,
    vi: 'Bạn không giữ chức danh này và không được ủy quyền vào hôm nay.',
    en: 'You do not hold this office, nor act for it today.',
  },
  'sign-in-paused': {
    status: 429,
    vi: 'Sai quá nhiều lần. Hãy chờ {seconds} giây rồi thử lại.',
    en: 'Too many wrong attempts. Wait {seconds} seconds and try again.',
  },
  'import-sheet-missing': {
    status: 422,
    vi: 'Tệp không có trang “Cơ quan” hoặc “Nhân sự”. Hãy dùng tệp mẫu.',
    en: 'The file has neither a sheet “Cơ quan” nor “Nhân sự”. Use the template.',
  },
});
