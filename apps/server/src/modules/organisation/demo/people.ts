import type { Role } from '@phong-tuyen/contracts';
import type { SigningAuthority } from '../store/offices.ts';
import type { ProvinceAgency, ProvinceDeputy, ProvinceOffice, ProvincePerson } from './load-province.ts';

const DOMAIN = 'demo.phongtuyen.example';
const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Huỳnh',
  'Võ',
  'Phan',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Alăng',
  'Zơrâm',
];
const MIDDLE = ['Văn', 'Thị', 'Minh', 'Ngọc', 'Thanh', 'Hữu', 'Đình', 'Quốc', 'Thu', 'Xuân', 'Hoài', 'Bảo'];
const GIVEN = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Giang',
  'Hà',
  'Hạnh',
  'Hiếu',
  'Hòa',
  'Hương',
  'Khánh',
  'Lan',
  'Lâm',
  'Linh',
  'Loan',
  'Mai',
  'Nam',
  'Nga',
  'Phúc',
  'Phương',
  'Quân',
  'Sơn',
  'Tâm',
  'Thảo',
  'Thủy',
  'Trang',
  'Trung',
  'Tuấn',
  'Vinh',
  'Yến',
];

/** An invented name, always the same for the same number. */
function inventName(index: number): string {
  const pick = (list: readonly string[], factor: number, shift: number) =>
    list[(index * factor + shift) % list.length] ?? '';
  return `${pick(FAMILY, 7, 3)} ${pick(MIDDLE, 5, Math.floor(index / 16))} ${pick(GIVEN, 11, Math.floor(index / 30))}`;
}

type Post = readonly [word: string, role: Role, position: string, signs: readonly SigningAuthority[]];

const PROVINCE_POSTS: readonly Post[] = [
  ['chu-tich', 'head', 'Chủ tịch', ['HEAD', 'TM']],
  ['pho-chu-tich', 'leader', 'Phó Chủ tịch', ['KT']],
  ['pho-chu-tich-2', 'leader', 'Phó Chủ tịch', ['KT']],
  ['van-thu', 'clerk', 'Văn thư', []],
  ['chuyen-vien', 'specialist', 'Chuyên viên Khoa giáo - Văn xã', []],
  ['quan-tri', 'administrator', 'Quản trị hệ thống', []],
];
const DISTRICT_POSTS: readonly Post[] = [
  ['chu-tich', 'head', 'Chủ tịch', ['HEAD', 'TM']],
  ['pho-chu-tich', 'leader', 'Phó Chủ tịch', ['KT']],
  ['van-thu', 'clerk', 'Văn thư', []],
  ['chuyen-vien', 'specialist', 'Chuyên viên', []],
];
const COMMUNE_POSTS: readonly Post[] = [
  ['chu-tich', 'head', 'Chủ tịch', ['HEAD', 'TM']],
  ['van-thu', 'clerk', 'Văn thư - Thống kê', []],
];
const DEPARTMENT_POSTS: readonly Post[] = [
  ['giam-doc', 'head', 'Giám đốc', ['HEAD']],
  ['pho-giam-doc', 'leader', 'Phó Giám đốc', ['KT']],
  ['van-thu', 'clerk', 'Văn thư', []],
  ['chuyen-vien', 'specialist', 'Chuyên viên', []],
];
const OTHER_POSTS: readonly Post[] = [
  ['dung-dau', 'head', 'Người đứng đầu', ['HEAD']],
  ['van-thu', 'clerk', 'Văn thư', []],
];

function postsOf(agency: ProvinceAgency): readonly Post[] {
  if (agency.kind === 'province-committee') return PROVINCE_POSTS;
  if (agency.kind === 'district-committee') return DISTRICT_POSTS;
  if (agency.kind === 'commune-committee') return COMMUNE_POSTS;
  if (agency.kind === 'department' || agency.kind === 'office') return DEPARTMENT_POSTS;
  return OTHER_POSTS;
}

/** Address of a demo person: `van-thu.ubnd-tinh@…`. */
export const demoEmail = (word: string, agencyKey: string) => `${word}.${agencyKey}@${DOMAIN}`;

/** Invented people for every agency; two hold a second office, and one leader has a deputy. */
export function demoPeople(agencies: readonly ProvinceAgency[]): {
  people: ProvincePerson[];
  deputies: ProvinceDeputy[];
} {
  let index = 0;
  const people = agencies.flatMap((agency) =>
    postsOf(agency).map(([word, role, position, signs]): ProvincePerson => {
      index++;
      const office: ProvinceOffice = { agencyKey: agency.key, role, position, signs: [...signs] };
      return {
        name: inventName(index),
        email: demoEmail(word, agency.key),
        offices: [office, ...secondOffice(word, agency)],
      };
    }),
  );
  const deputies: ProvinceDeputy[] = [
    {
      holderEmail: demoEmail('pho-chu-tich-2', 'ubnd-tinh'),
      agencyKey: 'ubnd-tinh',
      deputyEmail: demoEmail('pho-chu-tich', 'ubnd-tinh'),
      validFrom: '2020-07-01',
      validUntil: '2030-12-31',
      reason: 'Đi công tác',
    },
  ];
  return { people, deputies };
}

/** The office's clerk also keeps the committee's registers; Sở Thông tin's specialist also works for the portal. */
function secondOffice(word: string, agency: ProvinceAgency): ProvinceOffice[] {
  if (word === 'van-thu' && agency.key === 'van-phong-ubnd')
    return [{ agencyKey: 'ubnd-tinh', role: 'clerk', position: 'Văn thư UBND tỉnh', signs: [] }];
  if (word === 'chuyen-vien' && agency.key === 'so-thong-tin')
    return [{ agencyKey: 'cong-thong-tin', role: 'specialist', position: 'Biên tập viên', signs: [] }];
  return [];
}
