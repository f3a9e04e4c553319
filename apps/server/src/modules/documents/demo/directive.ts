import type { PlannedTask, Target } from '@phong-tuyen/contracts';
import type { Block, Letter } from '@phong-tuyen/letters';

/** Finds a demo agency's id by its key. */
export type AgencyIdOf = (key: string) => string;

const group = (name: string, ...kinds: Extract<Target, { type: 'group' }>['kinds']): Target => ({
  type: 'group',
  kinds,
  name,
});
const DEPARTMENTS = group('Các Sở, Ban, ngành, đoàn thể của tỉnh', 'department', 'body', 'union', 'office', 'press');
const DISTRICTS = group('UBND các huyện, thị xã, thành phố', 'district-committee');
const COMMUNES = group('UBND các xã, phường, thị trấn', 'commune-committee');
const ENTERPRISES = group('Các doanh nghiệp trên địa bàn tỉnh', 'enterprise');

const FIRST = '1. Đưa ứng dụng truy vết Bluezone đến từng điện thoại';
const SECOND = '2. Làm việc, giải quyết hồ sơ và họp trên môi trường mạng';

/** One point of the letter: its words, who leads, who helps, how many days it is given, and what is counted. */
interface Point {
  readonly text: string;
  readonly leads: (of: (key: string) => Target) => Target[];
  readonly coordinates?: (of: (key: string) => Target) => Target[];
  readonly days: number;
  readonly indicator?: PlannedTask['indicator'];
  readonly children?: readonly string[];
}

const staff = { label: 'Cán bộ, người lao động đã cài ứng dụng', unit: 'người', hasTotal: true };
const POINTS_1: readonly Point[] = [
  {
    text: 'Các Sở, Ban, ngành, đoàn thể của tỉnh, UBND các huyện, thị xã, thành phố, UBND các xã, phường, thị trấn bảo đảm toàn bộ cán bộ, công chức, viên chức và người lao động của mình cài Bluezone; mỗi người nêu gương bằng cách cài cho bản thân và người nhà.',
    leads: () => [DEPARTMENTS, DISTRICTS, COMMUNES],
    days: 14,
    indicator: staff,
  },
  {
    text: 'Sở Thông tin và Truyền thông chủ trì, phối hợp với Báo Quảng Nam, Đài Phát thanh - Truyền hình Quảng Nam, Cổng Thông tin điện tử tỉnh và lực lượng tại các chốt kiểm soát hướng dẫn người dân cài ứng dụng; gửi tin nhắn Zalo, SMS; phát trên truyền thanh cơ sở và nhắc lại theo định kỳ.',
    leads: (of) => [of('so-thong-tin')],
    coordinates: (of) => [of('bao-quang-nam'), of('dai-ptth'), of('cong-thong-tin')],
    days: 21,
    indicator: { label: 'Lượt tin nhắn đã gửi', unit: 'tin', hasTotal: false },
  },
  {
    text: 'Tỉnh đoàn Quảng Nam mở đợt vận động đoàn viên, thanh niên cài ứng dụng và giúp người dân cùng cài.',
    leads: (of) => [of('tinh-doan')],
    days: 14,
    indicator: { label: 'Đoàn viên tham gia', unit: 'người', hasTotal: true },
  },
  {
    text: 'Sở Y tế giao các bệnh viện, trung tâm y tế hướng dẫn người bệnh và người nhà cài ứng dụng khi đến khám.',
    leads: (of) => [of('so-y-te')],
    days: 10,
    indicator: { label: 'Cơ sở y tế có bàn hướng dẫn', unit: 'cơ sở', hasTotal: true },
  },
  {
    text: 'Sở Văn hóa, Thể thao và Du lịch đề nghị nhà hàng, khách sạn, đơn vị lữ hành khuyến nghị khách cài ứng dụng; vận động đơn vị quảng cáo ngoài trời phát thông tin trên màn hình.',
    leads: (of) => [of('so-van-hoa')],
    days: 14,
    indicator: { label: 'Cơ sở lưu trú đã tham gia', unit: 'cơ sở', hasTotal: true },
  },
  {
    text: 'Sở Giao thông vận tải làm việc với đơn vị hàng không, đường sắt, bến xe để hướng dẫn hành khách cài ứng dụng tại sân bay, nhà ga, bến bãi.',
    leads: (of) => [of('so-giao-thong')],
    days: 14,
    indicator: { label: 'Điểm đón khách có hướng dẫn', unit: 'điểm', hasTotal: true },
  },
  {
    text: 'Sở Công Thương và Ban Quản lý Khu kinh tế mở Chu Lai đưa ứng dụng đến doanh nghiệp, cụm công nghiệp, trung tâm thương mại và chợ trong lĩnh vực phụ trách.',
    leads: (of) => [of('so-cong-thuong'), of('bql-chu-lai')],
    days: 14,
    indicator: { label: 'Doanh nghiệp, chợ đã triển khai', unit: 'đơn vị', hasTotal: true },
  },
  {
    text: 'Sở Giáo dục và Đào tạo giao các cơ sở giáo dục hướng dẫn học sinh, sinh viên có điện thoại thông minh cài ứng dụng cho mình và người thân.',
    leads: (of) => [of('so-giao-duc')],
    days: 21,
    indicator: { label: 'Trường đã hướng dẫn', unit: 'trường', hasTotal: true },
  },
  {
    text: 'UBND các huyện, thị xã, thành phố, UBND các xã, phường, thị trấn vận động, hướng dẫn từng hộ dân; tuyên truyền thường xuyên trên truyền thanh cơ sở; dán áp phích tại bộ phận một cửa, nhà sinh hoạt văn hóa và điểm công cộng.',
    leads: () => [DISTRICTS, COMMUNES],
    days: 21,
    indicator: { label: 'Hộ dân đã được hướng dẫn', unit: 'hộ', hasTotal: true },
  },
  {
    text: 'Các doanh nghiệp trên địa bàn tỉnh cài ứng dụng cho toàn bộ người lao động của đơn vị.',
    leads: () => [ENTERPRISES],
    days: 14,
    indicator: staff,
  },
];
const POINTS_2: readonly Point[] = [
  {
    text: 'Dùng hệ thống quản lý văn bản và điều hành để lập lịch công tác, giao và xử lý việc, trao đổi nội bộ; phê duyệt văn bản bằng tài khoản được cấp và chữ ký số.',
    leads: () => [DEPARTMENTS, DISTRICTS],
    days: 21,
  },
  {
    text: 'Theo dõi, phân công xử lý và trả hồ sơ của tổ chức, công dân trên Cổng Dịch vụ công Quốc gia, Cổng Dịch vụ công của tỉnh và hệ thống một cửa điện tử.',
    leads: () => [DEPARTMENTS, DISTRICTS, COMMUNES],
    days: 21,
    indicator: { label: 'Hồ sơ nhận trực tuyến', unit: 'hồ sơ', hasTotal: true },
  },
  {
    text: 'Tăng cường họp trực tuyến theo hai mô hình:',
    leads: () => [DEPARTMENTS, DISTRICTS],
    days: 28,
    children: [
      'Mô hình 1 (điểm cầu - nhiều điểm cầu): cho cuộc họp do lãnh đạo UBND tỉnh chủ trì, trên hệ thống hội nghị truyền hình sẵn có của tỉnh.',
      'Mô hình 2 (điểm - điểm): cho cuộc họp nhỏ, nội dung không mật, trên máy tính hoặc điện thoại cá nhân.',
    ],
  },
  {
    text: 'Sở Thông tin và Truyền thông bố trí cán bộ kỹ thuật và đường truyền hỗ trợ các đơn vị.',
    leads: (of) => [of('so-thong-tin')],
    days: 7,
  },
];

function blockOf(point: Point): Block {
  const children = (point.children ?? []).map((text): Block => ({ kind: 'plus', label: '+', text, children: [] }));
  return { kind: 'dash', label: '-', text: point.text, children };
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The demo's directive: our own words with the facts of letter 4248/UBND-KGVX of Quảng Nam (28 July 2020).
 *
 * @param parts.date the day of issue; deadlines count from it
 */
export function demoDirective(parts: { date: string; idOf: AgencyIdOf; nameOf: (key: string) => string }): {
  letter: Letter;
  tasks: PlannedTask[];
  targets: Target[];
} {
  const of = (key: string): Target => ({ type: 'agency', agencyId: parts.idOf(key), name: parts.nameOf(key) });
  const plan = (points: readonly Point[], section: string, number: number): PlannedTask[] =>
    points.map((point, index) => ({
      path: `${number}.${index + 1}`,
      section,
      text: [point.text, ...(point.children ?? [])].join(' '),
      leads: point.leads(of),
      coordinates: point.coordinates?.(of) ?? [],
      deadline: addDays(parts.date, point.days),
      indicator: point.indicator ?? null,
    }));
  return {
    letter: demoLetter(),
    tasks: [...plan(POINTS_1, FIRST, 1), ...plan(POINTS_2, SECOND, 2)],
    targets: [DEPARTMENTS, DISTRICTS, COMMUNES, ENTERPRISES],
  };
}

function demoLetter(): Letter {
  const section = (title: string, points: readonly Point[]): Block => ({
    kind: 'number',
    label: title.slice(0, 2),
    text: title.slice(3).replace('Bluezone', 'Bluezone[^1]'),
    children: points.map(blockOf),
  });
  return {
    type: 'CV',
    parentAgency: null,
    issuer: 'ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM',
    number: null,
    symbol: 'UBND-KGVX',
    place: 'Quảng Nam',
    date: null,
    subject: 'ứng dụng công nghệ thông tin trong phòng, chống dịch Covid-19',
    urgency: null,
    addressees: [DEPARTMENTS.name, DISTRICTS.name, COMMUNES.name, ENTERPRISES.name],
    legalBases: [],
    body: [
      {
        kind: 'paragraph',
        label: null,
        text: 'Để kiểm soát dịch Covid-19 mà công việc và việc phục vụ người dân không gián đoạn, UBND tỉnh yêu cầu các cơ quan, địa phương, đơn vị thực hiện những nhiệm vụ sau:',
        children: [],
      },
      section(FIRST, POINTS_1),
      section(SECOND, POINTS_2),
      {
        kind: 'paragraph',
        label: null,
        text: 'Yêu cầu các cơ quan, đơn vị, địa phương triển khai thực hiện.',
        children: [],
      },
    ],
    footnotes: [
      {
        mark: '1',
        text: 'Bước 1: mở CH Play (Android) hoặc App Store (iOS). Bước 2: tìm “Bluezone”. Bước 3: chọn Bluezone và cài đặt. Bước 4: mở ứng dụng, cho phép các quyền cần thiết.',
      },
    ],
    signature: null,
    recipients: [
      'Như trên',
      'TTTU, TT HĐND tỉnh',
      'Chủ tịch, các PCT UBND tỉnh',
      'UBMTTQVN tỉnh',
      'CPVP',
      'Lưu: VT, KTTH, KGVX',
    ],
    attachments: [],
  };
}
