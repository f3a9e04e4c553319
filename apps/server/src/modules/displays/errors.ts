import { defineErrors } from '../../platform/errors/domain-error.ts';

/** Errors of posters, places and screens. */
export const fail = defineErrors('displays', {
  'not-allowed': {
    status: 403,
    vi: 'Chức danh đang dùng không được làm việc này.',
    en: 'The office you act in may not do this.',
  },
  'state-forbids': {
    status: 409,
    vi: 'Đang ở trạng thái "{state}" nên không làm được việc này. Hãy tải lại trang.',
    en: 'It stands at "{state}", which does not allow this. Reload the page.',
  },
  'agency-outside': {
    status: 422,
    vi: 'Cơ quan được chọn không thuộc địa bàn của bạn.',
    en: 'The chosen agency is not in your area.',
  },
  'campaign-outside': {
    status: 422,
    vi: 'Không tìm thấy chiến dịch này trong các chiến dịch của cơ quan bạn hoặc cấp trên.',
    en: 'This campaign is not one of your agency or of those above it.',
  },
  'campaign-over': {
    status: 409,
    vi: 'Chiến dịch đã kết thúc hoặc bị hủy nên không in, không treo thêm.',
    en: 'The campaign is over or cancelled: nothing more is printed or hung for it.',
  },
  'place-known': {
    status: 409,
    vi: 'Cơ quan này đã có địa điểm cùng loại, cùng tên.',
    en: 'This agency has a place of this type and name already.',
  },
  'no-places': {
    status: 422,
    vi: 'Chưa có địa điểm nào thuộc lựa chọn này. Hãy thêm hoặc nhập danh sách địa điểm trước.',
    en: 'There are no such places yet. Add or import places first.',
  },
  'does-not-fit': {
    status: 422,
    vi: 'Khổ {format} lớn hơn giấy {sheet}. Hãy chọn in rời từng tờ.',
    en: 'The format {format} is larger than the paper {sheet}. Print it one by one.',
  },
  'list-unreadable': {
    status: 422,
    vi: 'Không đọc được danh sách: cần dòng tiêu đề có cột “Tên địa điểm”. Dùng tệp mẫu, hoặc chép cả dòng tiêu đề.',
    en: 'The list cannot be read: it needs a heading row with the column “Tên địa điểm”. Use the template, or copy the headings too.',
  },
  'list-too-long': {
    status: 422,
    vi: 'Danh sách quá {limit} dòng. Hãy chia nhỏ.',
    en: 'The list has over {limit} rows. Split it.',
  },
  'photo-needed': {
    status: 422,
    vi: 'Hãy chụp ảnh nơi treo kèm theo.',
    en: 'Take a photo of where it hangs.',
  },
  'photo-type': {
    status: 415,
    vi: 'Ảnh chỉ nhận JPEG, PNG hoặc WebP.',
    en: 'Photos may be JPEG, PNG or WebP.',
  },
  'not-drawn': {
    status: 500,
    vi: 'Không dựng được bản in. Hãy báo quản trị hệ thống.',
    en: 'The print could not be drawn. Tell the administrator.',
    alert: true,
  },
  'own-work': {
    status: 403,
    vi: 'Người đã soạn không tự duyệt. Cần một lãnh đạo khác duyệt.',
    en: 'Who wrote it may not approve it. Another leader has to.',
  },
  'changed-meanwhile': {
    status: 409,
    vi: 'Người khác vừa lưu danh sách này. Hãy tải lại trang rồi sửa tiếp.',
    en: 'Someone else has just saved this playlist. Reload the page and go on.',
  },
  'playlist-empty': {
    status: 422,
    vi: 'Cần ít nhất một màn hình và một nội dung trước khi trình duyệt.',
    en: 'Choose at least one screen and one item before asking for approval.',
  },
  'place-outside': {
    status: 422,
    vi: 'Địa điểm được chọn đã đóng hoặc không thuộc địa bàn của bạn. Hãy chọn lại.',
    en: 'The chosen place is closed or not in your area. Choose another.',
  },
  'screen-outside': {
    status: 422,
    vi: 'Có màn hình không thuộc địa bàn của bạn.',
    en: 'Some screens are not in your area.',
  },
  'media-outside': {
    status: 422,
    vi: 'Có nội dung không thuộc địa bàn của bạn.',
    en: 'Some items are not of your area.',
  },
  'media-type': {
    status: 415,
    vi: 'Chỉ nhận ảnh PNG, JPEG, WebP và video MP4, WebM.',
    en: 'Pictures may be PNG, JPEG or WebP, videos MP4 or WebM.',
  },
  'no-screens': {
    status: 422,
    vi: 'Địa bàn của bạn chưa có màn hình nào.',
    en: 'There are no screens in your area yet.',
  },
  'print-not-ready': {
    status: 409,
    vi: 'Bản in chưa xong.',
    en: 'The print is not ready yet.',
  },
});
