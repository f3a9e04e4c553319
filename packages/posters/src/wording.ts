/** A pair of sentences: Vietnamese first. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** What a poster says large. `*` stands around the words in yellow, a line break where the line must break. */
export interface Wording {
  readonly headline: Words;
  readonly lead: Words;
}

/** Whom a poster speaks to: where it hangs. */
export const AUDIENCES = [
  'general',
  'one-stop',
  'culture-house',
  'market',
  'school',
  'hospital',
  'station',
  'enterprise',
  'urgent',
] as const;
export type Audience = (typeof AUDIENCES)[number];

const LEADS = {
  minute: {
    vi: 'Miễn phí, chỉ mất khoảng một phút. Chưa biết cài? Hãy nhờ cán bộ tại đây.',
    en: 'Free, and done in about a minute. Not sure how? Ask the staff here.',
  },
  warn: {
    vi: 'Nếu từng ở gần người mắc COVID-19, bạn được báo sớm để bảo vệ người thân.',
    en: 'If you have been near someone with COVID-19, you are told early and can protect your family.',
  },
  private: {
    vi: 'Không thu vị trí. Điện thoại chỉ ghi nhận nhau qua Bluetooth khi ở gần.',
    en: 'No location is taken. Phones only note one another by Bluetooth when near.',
  },
} satisfies Record<string, Words>;

/** Headlines by audience, several to choose from. `{app}` is the name of the app. */
export const WORDINGS: Readonly<Record<Audience, readonly Wording[]>> = {
  general: [
    {
      headline: { vi: 'Bảo vệ mình\n*bảo vệ cộng đồng*', en: 'Protect yourself, protect everyone' },
      lead: LEADS.warn,
    },
    { headline: { vi: 'Mỗi điện thoại\n*một chiếc khiên*', en: 'Every phone is a shield' }, lead: LEADS.private },
  ],
  'one-stop': [
    { headline: { vi: 'Trong lúc chờ\n*cài {app}*', en: 'While you wait, install {app}' }, lead: LEADS.minute },
    {
      headline: { vi: 'Một phút cài đặt\n*giữ cả cộng đồng*', en: 'One minute that protects us all' },
      lead: LEADS.warn,
    },
  ],
  'culture-house': [
    {
      headline: {
        vi: 'Cả thôn cùng cài\n*cả thôn yên tâm*',
        en: 'The whole village installs, the whole village rests',
      },
      lead: LEADS.minute,
    },
    {
      headline: { vi: 'Nhà mình cài rồi\n*còn nhà bên?*', en: 'Ours is on. Is next door’s?' },
      lead: LEADS.warn,
    },
  ],
  market: [
    {
      headline: { vi: 'Đi chợ an tâm\n*bật {app}*', en: 'Shop with peace of mind: {app} on' },
      lead: {
        vi: 'Người bán, người mua cùng bật. Có ca bệnh thì tìm đúng người đã ở gần, chợ sớm hoạt động lại.',
        en: 'Sellers and buyers alike. If someone falls ill, those who were near are found, and the market stays open.',
      },
    },
    { headline: { vi: 'Cả chợ cùng bật\n*buôn bán bền lâu*', en: 'All on, business goes on' }, lead: LEADS.warn },
  ],
  school: [
    {
      headline: { vi: 'Con đến trường\n*cha mẹ cài {app}*', en: 'Children at school, parents with {app}' },
      lead: {
        vi: 'Phụ huynh, thầy cô cài đặt và bật Bluetooth khi đến trường.',
        en: 'Parents and teachers: install it, and keep Bluetooth on at school.',
      },
    },
    { headline: { vi: 'Giữ lớp học\n*luôn mở cửa*', en: 'Keep the classroom open' }, lead: LEADS.warn },
  ],
  hospital: [
    {
      headline: { vi: 'Vào bệnh viện\n*nhớ bật {app}*', en: 'At the hospital, keep {app} on' },
      lead: {
        vi: 'Người bệnh, người nhà và nhân viên y tế: mở {app}, bật Bluetooth trước khi vào khoa.',
        en: 'Patients, visitors and staff: open {app} and switch Bluetooth on before entering a ward.',
      },
    },
    {
      headline: { vi: 'Người bệnh đã yếu\n*hãy giữ cho nhau*', en: 'The sick are frail: guard them' },
      lead: LEADS.warn,
    },
  ],
  station: [
    {
      headline: { vi: 'Lên xe, lên tàu\n*bật {app}*', en: 'Before you board, {app} on' },
      lead: {
        vi: 'Ngồi gần nhau nhiều giờ: điện thoại ghi nhận thay bạn, không cần nhớ ghế ai.',
        en: 'Hours side by side: your phone keeps note, so that you need not remember who sat where.',
      },
    },
    { headline: { vi: 'Đi xa về gần\n*đều an tâm*', en: 'Near or far, travel at ease' }, lead: LEADS.private },
  ],
  enterprise: [
    {
      headline: { vi: 'Vào ca bật máy\n*bật cả {app}*', en: 'Shift on, {app} on' },
      lead: {
        vi: 'Tìm đúng người ở gần ca bệnh, không phải dừng cả phân xưởng.',
        en: 'Those near a case are found, and the whole floor need not stop.',
      },
    },
    {
      headline: { vi: 'Cả xưởng cùng cài\n*giữ nhịp sản xuất*', en: 'All of us on it, the line keeps running' },
      lead: LEADS.minute,
    },
  ],
  urgent: [
    {
      headline: { vi: 'Có ca bệnh mới\n*cài ngay hôm nay*', en: 'New cases nearby: install today' },
      lead: LEADS.warn,
    },
    { headline: { vi: 'Dịch đang gần\n*đừng chậm trễ*', en: 'The outbreak is near: act now' }, lead: LEADS.minute },
  ],
};

export const SCAN: Words = { vi: 'Quét mã để cài đặt', en: 'Scan to install' };
export const OR_TYPE: Words = { vi: 'Hoặc mở địa chỉ', en: 'Or open the address' };
export const CODE: Words = { vi: 'Mã điểm', en: 'Code' };
export const HOTLINE: Words = { vi: 'Đường dây nóng', en: 'Hotline' };
export const STORES: Words = {
  vi: 'Hoặc tìm “{app}” trên App Store, CH Play',
  en: 'Or look for “{app}” in App Store, Google Play',
};
export const URGENT: Words = { vi: 'Khẩn', en: 'Urgent' };
