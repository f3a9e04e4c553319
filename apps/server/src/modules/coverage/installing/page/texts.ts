/** Texts of the install page: Vietnamese, English. The four steps have their own in packages/install-guide. */
const texts = {
  title: ['Cài Bluezone', 'Install Bluezone'],
  lead: [
    'Biết sớm khi đã ở gần người bệnh. Cài một lần, chưa đến hai phút.',
    'Learn early when you were near someone ill. Install once, in under two minutes.',
  ],
  openAndroid: ['Mở Google Play', 'Open Google Play'],
  openIos: ['Mở App Store', 'Open the App Store'],
  findAndroid: [
    'Mở Google Play trên điện thoại, gõ tìm “Bluezone”.',
    'Open Google Play on the phone and look for “Bluezone”.',
  ],
  findIos: [
    'Mở App Store trên điện thoại, gõ tìm “Bluezone”.',
    'Open the App Store on the phone and look for “Bluezone”.',
  ],
  forAndroid: ['Điện thoại Android (Samsung, Oppo, Xiaomi, Vivo…)', 'Android phones (Samsung, Oppo, Xiaomi, Vivo…)'],
  forIos: ['iPhone', 'iPhone'],
  otherPhone: ['Điện thoại khác:', 'Another phone:'],
  notAPhone: [
    'Bạn đang xem trên máy tính. Mở máy ảnh của điện thoại, đưa vào mã này:',
    'You are at a computer. Open your phone’s camera and point it at this code:',
  ],
  qrLabel: ['Mã QR mở trang này trên điện thoại', 'QR code that opens this page on a phone'],
  orType: ['Hoặc gõ trên điện thoại:', 'Or type on the phone:'],
  steps: ['Bốn bước', 'Four steps'],
  ifFails: ['Nếu không cài được', 'If it does not work'],
  failOld: [
    'Kho ứng dụng báo máy không tương thích: máy đã quá cũ, không cài được. Bạn vẫn khai báo với trạm y tế khi cần.',
    'The store says the phone is not compatible: it is too old. You can still tell the health station when asked.',
  ],
  failSpace: [
    'Báo đầy bộ nhớ: xóa bớt ảnh, video rồi thử lại; cần khoảng 50 MB.',
    'It says storage is full: remove some pictures or videos and try again; about 50 MB are needed.',
  ],
  failLine: [
    'Mạng chậm: bấm nút rồi để máy chờ, hoặc đến nơi có Wi-Fi như nhà văn hóa, bộ phận một cửa.',
    'A slow line: press the button and let it wait, or go where there is Wi-Fi, such as a culture house.',
  ],
  failHelp: [
    'Cần người giúp: đến điểm hỗ trợ của Đoàn Thanh niên hoặc bộ phận một cửa của xã, phường.',
    'Need a hand: go to the Youth Union’s help point or your commune’s one-stop desk.',
  ],
  privacy: [
    'Trang này không dùng cookie và không giữ địa chỉ mạng của bạn. Chỉ đếm số lượt mở kho theo mã {code}.',
    'This page uses no cookies and does not keep your network address. It only counts how often code {code} opened a store.',
  ],
  privacyNoCode: [
    'Trang này không dùng cookie, không giữ địa chỉ mạng của bạn, không đếm gì.',
    'This page uses no cookies, keeps no network address, and counts nothing.',
  ],
  wrongCodeTitle: ['Mã này chưa đúng', 'This code is not right'],
  wrongCode: [
    'Có lẽ mã “{code}” bị gõ nhầm một chữ. Bạn vẫn cài được ngay bằng nút dưới đây.',
    'A letter of “{code}” may be mistyped. You can still install at once with the button below.',
  ],
  otherLanguage: ['English', 'Tiếng Việt'],
  from: ['Trang của {issuer}', 'A page of {issuer}'],
  scanToInstall: ['Quét mã để cài', 'Scan to install'],
} as const;

export type TextKey = keyof typeof texts;
export type PageLanguage = 'vi' | 'en';

/** The text in a language, its values filled in as they are: whoever writes HTML escapes the whole. */
export function text(key: TextKey, language: PageLanguage, values: Readonly<Record<string, string>> = {}): string {
  return texts[key][language === 'vi' ? 0 : 1].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
