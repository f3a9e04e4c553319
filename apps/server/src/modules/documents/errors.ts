import { defineErrors } from '../../platform/errors/domain-error.ts';

/** Errors of documents, their signatures and registers. */
export const fail = defineErrors('documents', {
  'state-forbids': {
    status: 409,
    vi: 'Văn bản đang ở bước "{state}" nên không làm được việc này. Hãy tải lại trang.',
    en: 'The document is at step "{state}", which does not allow this. Reload the page.',
  },
  'edited-meanwhile': {
    status: 409,
    vi: 'Có người vừa sửa văn bản này. Bản của bạn chưa được lưu; hãy xem bản mới rồi lưu lại.',
    en: 'Someone changed this document meanwhile. Yours was not saved; look at the new one and save again.',
  },
  'not-allowed': {
    status: 403,
    vi: 'Chức danh đang dùng không được làm việc này.',
    en: 'The office you act in may not do this.',
  },
  'no-authority': {
    status: 403,
    vi: 'Chức danh này không có thẩm quyền ký văn bản của cơ quan.',
    en: 'This office has no authority to sign for the agency.',
  },
  'letter-unfinished': {
    status: 422,
    vi: 'Văn bản còn thiếu: {missing}. Hãy điền rồi trình lại.',
    en: 'The letter still lacks: {missing}. Fill it in and submit again.',
  },
  'no-targets': {
    status: 422,
    vi: 'Chưa chọn cơ quan nhận nào. Thêm nơi nhận trước khi phát hành.',
    en: 'No receiving agency is chosen. Add one before issuing.',
  },
  'target-unknown': {
    status: 422,
    vi: 'Cơ quan nhận "{name}" không còn trong danh mục. Chọn lại nơi nhận.',
    en: 'The receiving agency "{name}" is not in the list any more. Choose again.',
  },
  'too-many-targets': {
    status: 422,
    vi: 'Văn bản gửi tới {count} cơ quan, quá mức {limit}. Hãy chia thành nhiều văn bản.',
    en: 'The letter goes to {count} agencies, more than {limit}. Split it.',
  },
  'no-key': {
    status: 409,
    vi: 'Bạn chưa có khóa ký số trong hệ thống. Mở Tài khoản, mục Chữ ký số, để nạp khóa.',
    en: 'You have no signing key here. Load one under Account, Digital signature.',
  },
  'no-seal': {
    status: 409,
    vi: 'Cơ quan chưa có con dấu số trong hệ thống. Văn thư mở Tài khoản, mục Con dấu số, để nạp khóa.',
    en: 'The agency has no digital seal here. The clerk loads one under Account, Digital seal.',
  },
  'pin-wrong': { status: 422, vi: 'Mã PIN không đúng.', en: 'The PIN is wrong.' },
  'key-damaged': {
    status: 422,
    vi: 'Tệp khóa không phải PKCS#12 (.p12, .pfx) hoặc đã hỏng. Hãy lấy lại tệp từ nơi cấp chứng thư.',
    en: 'The key file is no PKCS#12 (.p12, .pfx), or it is damaged. Get it again from the authority that issued it.',
    alert: true,
  },
  'key-incomplete': {
    status: 422,
    vi: 'Cần đủ ba thứ: tệp khóa (.p12), ảnh PNG và mã PIN của khóa.',
    en: 'Three things are needed: the key file (.p12), the PNG picture and the key’s PIN.',
  },
  'image-unfit': {
    status: 422,
    vi: 'Ảnh chữ ký, con dấu phải là tệp PNG nền trong, không quá 1 MB.',
    en: 'The picture of the signature or seal must be a PNG with a clear background, 1 MB at most.',
  },
  'key-unusable': {
    status: 422,
    vi: 'Chứng thư này không dùng để ký được.',
    en: 'This certificate is not fit for signing.',
  },
  'certificate-expired': {
    status: 422,
    vi: 'Chứng thư số đã hết hạn. Hãy gia hạn rồi ký lại.',
    en: 'The certificate has expired. Renew it and sign again.',
  },
  'certificate-not-yet-valid': {
    status: 422,
    vi: 'Chứng thư số chưa có hiệu lực.',
    en: 'The certificate is not valid yet.',
  },
  'certificate-revoked': { status: 422, vi: 'Chứng thư số đã bị thu hồi.', en: 'The certificate has been revoked.' },
  'certificate-of-another': {
    status: 422,
    vi: 'Chứng thư số đứng tên người khác.',
    en: 'The certificate is in another name.',
  },
  'certificate-untrusted': {
    status: 422,
    vi: 'Chứng thư số do đơn vị không được tin cậy cấp.',
    en: 'The certificate is of an authority that is not trusted.',
  },
  'pdf-damaged': {
    status: 500,
    vi: 'Tệp PDF không ký được. Hãy báo quản trị.',
    en: 'The PDF cannot be signed. Tell the administrator.',
    alert: true,
  },
  'place-missing': {
    status: 422,
    vi: 'Văn bản chưa có khối chữ ký. Hãy điền chức vụ và tên người ký.',
    en: 'The letter has no signature block. Fill in the signer.',
  },
  'cannot-typeset': {
    status: 422,
    vi: 'Không trình bày được văn bản: {detail}',
    en: 'The letter cannot be set in type: {detail}',
  },
  'cannot-read': {
    status: 422,
    vi: 'Tệp đã được giữ lại nhưng không đọc được: {detail}',
    en: 'The file was kept but cannot be read: {detail}',
  },
  'duplicate-incoming': {
    status: 409,
    vi: 'Văn bản số {number} của cơ quan này đã có trong sổ đến (số đến {arrival}).',
    en: 'Document {number} of this agency is in the incoming register already (arrival number {arrival}).',
  },
  'assignee-elsewhere': {
    status: 422,
    vi: 'Người được giao không thuộc cơ quan này.',
    en: 'The assignee does not belong to this agency.',
  },
});
