import { defineErrors } from '../../platform/errors/domain-error.ts';

/** Errors of campaigns and what they send. */
export const fail = defineErrors('outreach', {
  'state-forbids': {
    status: 409,
    vi: 'Chiến dịch đang ở bước "{state}" nên không làm được việc này. Hãy tải lại trang.',
    en: 'The campaign is at step "{state}", which does not allow this. Reload the page.',
  },
  'not-allowed': {
    status: 403,
    vi: 'Chức danh đang dùng không được làm việc này.',
    en: 'The office you act in may not do this.',
  },
  'own-writing': {
    status: 403,
    vi: 'Người soạn hoặc trình không tự duyệt. Hãy nhờ một lãnh đạo khác duyệt.',
    en: 'Whoever wrote or submitted it cannot approve it. Ask another leader.',
  },
  'version-behind': {
    status: 409,
    vi: 'Có người khác vừa sửa bản này. Hãy tải lại trang để thấy bản mới.',
    en: 'Somebody else has just changed this draft. Reload the page to see theirs.',
  },
  'not-ready': {
    status: 422,
    vi: 'Chưa trình được: còn {count} chỗ phải sửa.',
    en: 'Not ready to submit: {count} things are to be mended.',
  },
  'emergency-needs-leader': {
    status: 403,
    vi: 'Chỉ lãnh đạo được đánh dấu khẩn cấp theo luật.',
    en: 'Only a leader may mark a campaign as an emergency by law.',
  },
  'list-not-ready': {
    status: 422,
    vi: 'Có danh sách chưa sẵn sàng hoặc không thuộc cơ quan của bạn.',
    en: 'A list is not ready or does not belong to your agency.',
  },
  'target-elsewhere': {
    status: 422,
    vi: 'Có {count} chỉ tiêu của xã ngoài địa bàn chiến dịch hoặc ghi hai lần. Hãy tải lại trang rồi đặt lại.',
    en: '{count} targets are of communes outside the campaign’s area, or stand there twice. Reload the page and set them again.',
  },
  'sheet-missing': {
    status: 422,
    vi: 'Tệp không có trang tính "{sheet}". Hãy tải tệp mẫu về, điền rồi gửi lại.',
    en: 'The file has no sheet "{sheet}". Download the form, fill it in and send it again.',
  },
  'bad-phone': {
    status: 422,
    vi: 'Số điện thoại chưa đúng. Ví dụ: 0912 345 678.',
    en: 'This is not a phone number. Example: 0912 345 678.',
  },
  'no-such-message': {
    status: 422,
    vi: 'Chiến dịch không có tin nhắn này.',
    en: 'The campaign has no such message.',
  },
  'try-under-way': {
    status: 409,
    vi: 'Tin thử trước tới số này còn đang gửi. Chờ một lát.',
    en: 'The message tried before to this number is still under way. Wait a moment.',
  },
  'nothing-unknown': {
    status: 409,
    vi: 'Không còn tin nào chưa rõ kết quả.',
    en: 'No message is left whose outcome is unknown.',
  },
});
