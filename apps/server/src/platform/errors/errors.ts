import { defineErrors } from './domain-error.ts';

/** Errors of the platform itself. Absent and forbidden share one code on purpose: a stranger must not learn which it is. */
export const fail = defineErrors('platform', {
  'not-found': {
    status: 404,
    vi: 'Không tìm thấy, hoặc bạn không có quyền xem.',
    en: 'Not found, or you may not see it.',
  },
  'not-signed-in': { status: 401, vi: 'Bạn cần đăng nhập.', en: 'Please sign in.' },
  forbidden: {
    status: 403,
    vi: 'Chức danh đang dùng không được làm việc này.',
    en: 'The office you act in may not do this.',
  },
  'bad-input': {
    status: 400,
    vi: 'Dữ liệu gửi lên chưa đúng. Xem từng ô được đánh dấu.',
    en: 'Some fields are not right. See each marked field.',
  },
  'text-unfit': {
    status: 400,
    vi: 'Chữ gửi lên có ký tự không lưu được (NUL). Hãy xóa ký tự ấy, hoặc chép lại dưới dạng văn bản thuần.',
    en: 'The text holds a character that cannot be kept (NUL). Remove it, or paste it as plain text.',
  },
  'too-many-requests': {
    status: 429,
    vi: 'Bạn thao tác quá nhanh. Hãy chờ {seconds} giây rồi thử lại.',
    en: 'Too many requests. Wait {seconds} seconds and try again.',
  },
  'foreign-request': {
    status: 403,
    vi: 'Yêu cầu không đến từ trang này nên đã bị chặn.',
    en: 'The request did not come from this site and was refused.',
  },
  'file-too-large': {
    status: 413,
    vi: 'Tệp lớn hơn {limit} MB. Hãy nén hoặc tách tệp.',
    en: 'The file is larger than {limit} MB. Compress or split it.',
  },
  'file-empty': { status: 400, vi: 'Tệp rỗng. Hãy chọn lại tệp.', en: 'The file is empty. Choose another.' },
  'file-missing': { status: 400, vi: 'Chưa có tệp nào được gửi lên.', en: 'No file was sent.' },
  'file-type': {
    status: 415,
    vi: 'Loại tệp {type} không được nhận ở đây. Nhận: {allowed}.',
    en: 'Files of type {type} are not taken here. Taken: {allowed}.',
  },
  'workbook-unreadable': {
    status: 415,
    vi: 'Tệp không phải Excel (.xlsx) hoặc đã hỏng. Hãy tải mẫu, điền và gửi lại.',
    en: 'The file is not Excel (.xlsx) or is damaged. Download the template, fill it in and send it again.',
  },
  'workbook-too-large': {
    status: 413,
    vi: 'Tệp vượt quá {limit}. Hãy tách thành nhiều tệp.',
    en: 'The file is over {limit}. Split it.',
  },
  'storage-full': {
    status: 507,
    vi: 'Kho tệp đã đầy. Tệp chưa được lưu; hãy báo quản trị hệ thống.',
    en: 'File storage is full. The file was not kept; tell the administrator.',
    alert: true,
  },
  'database-away': {
    status: 503,
    vi: 'Cơ sở dữ liệu tạm thời không trả lời. Việc vừa rồi chưa được lưu; hãy chờ vài giây rồi làm lại.',
    en: 'The database does not answer for the moment. Nothing was saved; wait a few seconds and try again.',
    alert: true,
  },
  'file-damaged': {
    status: 500,
    vi: 'Tệp lưu trong kho không còn khớp mã kiểm. Hãy báo quản trị hệ thống.',
    en: 'The stored file no longer matches its checksum. Tell the administrator.',
    alert: true,
  },
  unexpected: {
    status: 500,
    vi: 'Có lỗi ngoài dự kiến. Hãy gửi mã {requestId} cho quản trị hệ thống.',
    en: 'Something unexpected happened. Give the code {requestId} to the administrator.',
    alert: true,
  },
});
