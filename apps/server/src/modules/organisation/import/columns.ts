import type { Role } from '@phong-tuyen/contracts';
import type { AgencyKind } from '@phong-tuyen/letters/model';
import type { Column } from '../../../platform/workbooks/column.ts';

export const AGENCY_SHEET = 'Cơ quan';
export const PEOPLE_SHEET = 'Nhân sự';
export const HELP_SHEET = 'Hướng dẫn';

export type AgencyColumn =
  | 'key'
  | 'parentKey'
  | 'name'
  | 'shortName'
  | 'aliases'
  | 'kind'
  | 'symbol'
  | 'codeQcvn102'
  | 'codeQd20'
  | 'gsoCode'
  | 'population';

export const AGENCY_COLUMNS: readonly Column<AgencyColumn>[] = [
  { key: 'key', heading: 'Khóa', required: true, width: 26, hint: 'Chữ thường không dấu, số, gạch ngang: so-y-te.' },
  { key: 'parentKey', heading: 'Khóa cấp trên', required: false, width: 26, hint: 'Khóa của cơ quan cấp trên.' },
  { key: 'name', heading: 'Tên cơ quan', required: true, width: 48, hint: 'Tên đầy đủ như trong văn bản.' },
  { key: 'shortName', heading: 'Tên ngắn', required: false, width: 24, hint: 'Để trống thì dùng tên đầy đủ.' },
  { key: 'aliases', heading: 'Tên gọi khác', required: false, width: 30, hint: 'Cách nhau bằng dấu chấm phẩy.' },
  { key: 'kind', heading: 'Loại', required: true, width: 20, hint: 'Một trong các loại ghi ở cuối trang này.' },
  { key: 'symbol', heading: 'Ký hiệu', required: true, width: 12, hint: 'Phần sau số văn bản: STTTT, UBND.' },
  { key: 'codeQcvn102', heading: 'Mã QCVN 102', required: false, width: 18, hint: '13 ký tự: 000.02.15.H47.' },
  { key: 'codeQd20', heading: 'Mã QĐ 20/2020', required: false, width: 22, hint: 'Tối đa 35 ký tự: H47.12.5.' },
  { key: 'gsoCode', heading: 'Mã hành chính', required: false, width: 14, hint: 'Mã của Tổng cục Thống kê.' },
  { key: 'population', heading: 'Dân số', required: false, width: 12, hint: 'Số nguyên.' },
];

export type PeopleColumn =
  | 'name'
  | 'email'
  | 'phone'
  | 'agencyKey'
  | 'role'
  | 'position'
  | 'signs'
  | 'validFrom'
  | 'validUntil';

export const PEOPLE_COLUMNS: readonly Column<PeopleColumn>[] = [
  { key: 'name', heading: 'Họ và tên', required: true, width: 28, hint: 'Họ, đệm, tên.' },
  {
    key: 'email',
    heading: 'Thư điện tử',
    required: true,
    width: 34,
    hint: 'Mỗi người một địa chỉ, dùng để đăng nhập.',
  },
  { key: 'phone', heading: 'Điện thoại', required: false, width: 16, hint: '8 đến 20 chữ số; định dạng ô là chữ.' },
  { key: 'agencyKey', heading: 'Khóa cơ quan', required: true, width: 26, hint: 'Khóa ở trang “Cơ quan”.' },
  { key: 'role', heading: 'Vai trò', required: true, width: 14, hint: 'Một trong các vai trò ghi ở cuối trang này.' },
  { key: 'position', heading: 'Chức danh', required: true, width: 26, hint: 'Như trong văn bản: Phó Giám đốc.' },
  { key: 'signs', heading: 'Thẩm quyền ký', required: false, width: 16, hint: 'HEAD; TM; KT; TL; TUQ.' },
  { key: 'validFrom', heading: 'Từ ngày', required: false, width: 12, hint: 'Ngày/tháng/năm; để trống là 01/01/2020.' },
  { key: 'validUntil', heading: 'Đến ngày', required: false, width: 12, hint: 'Ngày cuối; để trống là chưa kết thúc.' },
];

export const KIND_LABELS: Readonly<Record<AgencyKind, string>> = {
  'province-committee': 'UBND tỉnh',
  office: 'Văn phòng',
  department: 'Sở',
  body: 'Ban, cơ quan',
  party: 'Cơ quan Đảng',
  union: 'Đoàn thể',
  'district-committee': 'UBND cấp huyện',
  'commune-committee': 'UBND cấp xã',
  enterprise: 'Doanh nghiệp',
  school: 'Trường học',
  hospital: 'Bệnh viện',
  press: 'Báo chí',
  unit: 'Đơn vị',
};

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  clerk: 'Văn thư',
  specialist: 'Chuyên viên',
  leader: 'Lãnh đạo',
  head: 'Thủ trưởng',
  administrator: 'Quản trị',
};
