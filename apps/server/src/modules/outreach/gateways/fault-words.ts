/** What people are told of codes: what is wrong, and what to do. [Vietnamese, English] */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  ECONNREFUSED: [
    'Máy của nhà mạng không nhận kết nối. Kiểm tra địa chỉ, cổng, và IP đã được nhà mạng mở chưa.',
    'The carrier’s machine takes no connections. Check host and port, and whether it lets our address in.',
  ],
  ENOTFOUND: ['Không tìm thấy tên máy của nhà mạng.', 'The carrier’s host name is unknown.'],
  EAI_AGAIN: ['Máy chủ này không hỏi được DNS.', 'This server cannot reach its DNS.'],
  ECONNRESET: ['Nhà mạng ngắt kết nối. Hệ thống tự nối lại.', 'The carrier cut the line. It comes back by itself.'],
  CLOSED: ['Nhà mạng đóng kết nối. Hệ thống tự nối lại.', 'The carrier closed the line. It comes back by itself.'],
  UNBOUND: ['Nhà mạng xin dừng phiên. Hệ thống tự nối lại.', 'The carrier took leave. The line comes back by itself.'],
  ETIMEDOUT: ['Nhà mạng không trả lời.', 'The carrier does not answer.'],
  CONNECT_TIMEOUT: [
    'Nối tới nhà mạng quá lâu không được. Thường do IP chưa được mở.',
    'Connecting took too long. Usually our address is not let in.',
  ],
  SILENT: [
    'Nhà mạng im lặng, không đáp tín hiệu giữ đường. Hệ thống tự nối lại.',
    'The carrier fell silent. The line comes back by itself.',
  ],
  TIMEOUT: [
    'Quá lâu không có trả lời: chưa rõ tin đã nhận hay chưa.',
    'No answer in time: it is unknown whether the message was taken.',
  ],
  DEPTH_ZERO_SELF_SIGNED_CERT: [
    'Chứng thư TLS của nhà mạng tự ký. Xin nhà mạng chứng thư gốc rồi dán vào ô PEM.',
    'The carrier signed its TLS certificate itself. Ask for it and paste it into the PEM field.',
  ],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: [
    'Không kiểm được chứng thư TLS của nhà mạng. Xin chứng thư gốc rồi dán vào ô PEM.',
    'The carrier’s TLS certificate cannot be verified. Ask for its authority and paste it into the PEM field.',
  ],
  CERT_HAS_EXPIRED: ['Chứng thư TLS của nhà mạng đã hết hạn.', 'The carrier’s TLS certificate has expired.'],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    'Chứng thư TLS không mang tên máy của nhà mạng.',
    'The TLS certificate does not name the carrier’s host.',
  ],
  MALFORMED: ['Nhà mạng gửi dữ liệu không đúng chuẩn SMPP.', 'The carrier sent what is no SMPP.'],
  DOWN: ['Đường gửi đang đứt. Tin chưa rời máy chủ.', 'The line is down. The message has not left.'],
  'BIND:ESME_RINVPASWD': ['Sai mật khẩu SMPP.', 'Wrong SMPP password.'],
  'BIND:ESME_RINVSYSID': ['Sai system_id.', 'Wrong system_id.'],
  'BIND:ESME_RBINDFAIL': [
    'Nhà mạng không cho đăng nhập. Hỏi nhà mạng: sai mật khẩu, IP, hoặc hợp đồng hết hạn.',
    'The carrier refuses to let us in: password, address, or contract.',
  ],
  'BIND:ESME_RALYBND': ['Tài khoản đang được nối từ nơi khác.', 'The account is connected from elsewhere.'],
  'BIND:FIELD': [
    'Tài khoản dài hơn chuẩn cho phép (system_id 15, mật khẩu 8 ký tự).',
    'The account is longer than the standard allows.',
  ],
  ESME_RINVSRCADR: [
    'Nhà mạng không nhận tên định danh (brandname). Kiểm tra đăng ký với nhà mạng này.',
    'The carrier does not know the brandname. Check its registration.',
  ],
  ESME_RTHROTTLED: [
    'Nhà mạng xin gửi chậm lại. Hệ thống tự chậm.',
    'The carrier asks for less. We slow down by ourselves.',
  ],
  ESME_RMSGQFUL: [
    'Hàng đợi của nhà mạng đầy. Hệ thống tự chậm.',
    'The carrier’s queue is full. We slow down by ourselves.',
  ],
  ESME_RINVDSTADR: ['Số điện thoại không đúng.', 'The number cannot be.'],
  ESME_RSYSERR: ['Máy của nhà mạng lỗi.', 'The carrier’s machine has a fault.'],
  NOT_CONNECTED: ['Chưa kết nối Zalo. Bấm "Kết nối Zalo".', 'Zalo is not connected. Connect it.'],
  CONSENT_ENDED: [
    'Quyền Zalo đã hết hạn (3 tháng không dùng). Bấm "Kết nối Zalo" lại.',
    'Zalo’s consent has ended. Connect it again.',
  ],
  TOKEN: [
    'Zalo không nhận khóa truy cập. Hệ thống đang xin khóa mới.',
    'Zalo did not take the access token. A new one is asked for.',
  ],
  NIGHT: [
    'Zalo không phát tin từ 22:00 đến 06:00. Sáng mai gửi tiếp.',
    'Zalo delivers nothing from 22:00 to 06:00. It goes on in the morning.',
  ],
  QUOTA: [
    'Hết hạn mức gửi của hôm nay ở Zalo. Ngày mai gửi tiếp.',
    'Today’s quota at Zalo is used up. It goes on tomorrow.',
  ],
  '-133': ['Zalo không phát tin ban đêm.', 'Zalo delivers nothing at night.'],
  '-144': ['Hết hạn mức ngày ở Zalo.', 'The daily quota at Zalo is used up.'],
  '-147': ['Hết hạn mức ngày của mẫu tin này ở Zalo.', 'The template’s daily quota at Zalo is used up.'],
  '-115': [
    'Tài khoản Zalo hết tiền. Nạp thêm rồi hệ thống tự gửi tiếp.',
    'The Zalo account is out of money. Pay in and it goes on by itself.',
  ],
  '-137': [
    'Zalo không thu được phí của tin. Kiểm tra tài khoản trả phí.',
    'Zalo could not charge the message. Check the paying account.',
  ],
  '-118': ['Số này không có tài khoản Zalo.', 'This number has no Zalo account.'],
  '-108': ['Số điện thoại không đúng.', 'The number cannot be.'],
  '-131': ['Mẫu tin chưa được Zalo duyệt.', 'Zalo has not approved the template.'],
  '-132': ['Tham số của mẫu tin không đúng.', 'The template’s parameters do not fit.'],
  '101': ['Sai ApiKey hoặc SecretKey.', 'ApiKey or SecretKey is wrong.'],
  '103': ['Tài khoản của đại lý hết tiền.', 'The account is out of money.'],
  '104': ['Brandname chưa có hoặc đã bị hủy.', 'The brandname does not exist or was cancelled.'],
  '146': ['Nội dung không khớp mẫu đã đăng ký với nhà mạng.', 'The text does not match a registered template.'],
  '177': [
    'Brandname chưa đăng ký với nhà mạng của số này.',
    'The brandname is not registered with this number’s carrier.',
  ],
  WINDOW: ['Đang chờ nhà mạng trả lời các tin trước.', 'Earlier messages still wait for their answers.'],
};

/** A code in the reader's language; codes that no table knows are shown as they are. */
export function faultWords(code: string, language: 'vi' | 'en'): string {
  const words = WORDS[code] ?? WORDS[code.split(':')[0] ?? ''];
  if (words !== undefined) return words[language === 'vi' ? 0 : 1];
  if (code.startsWith('UNCERTAIN'))
    return language === 'vi'
      ? 'Một máy chủ dừng giữa lúc đổi khóa Zalo, và khóa cũ không còn dùng được. Bấm "Kết nối Zalo" lại.'
      : 'A server stopped while changing Zalo’s tokens, and the old one is used up. Connect Zalo again.';
  if (code.startsWith('REFUSED'))
    return language === 'vi'
      ? 'Zalo không nhận khóa làm mới. Bấm "Kết nối Zalo" lại.'
      : 'Zalo did not take the refresh token. Connect Zalo again.';
  if (code.startsWith('PARTS'))
    return language === 'vi'
      ? 'Tin dài mới đi được một phần; không gửi lại để khỏi trùng.'
      : 'A long message left in part only; it is not sent again, lest it come twice.';
  return language === 'vi' ? `Mã ${code} của nhà mạng.` : `The carrier’s code ${code}.`;
}
