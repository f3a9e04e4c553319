import type { Column } from '../../../platform/workbooks/column.ts';

export const SHARE_SHEET = 'Điện thoại thông minh';
export type ShareColumn = 'key' | 'name' | 'population' | 'share' | 'source' | 'asOf';

/** The form that is exported, filled in and imported again. */
export const SHARE_COLUMNS: readonly Column<ShareColumn>[] = [
  { key: 'key', heading: 'Khóa', required: true, width: 22, hint: 'Giữ nguyên: máy nhận ra đơn vị bằng khóa này.' },
  { key: 'name', heading: 'Đơn vị', required: false, width: 52, hint: 'Chỉ để đọc.' },
  { key: 'population', heading: 'Dân số', required: false, width: 12, hint: 'Chỉ để đọc; sửa ở danh mục cơ quan.' },
  { key: 'share', heading: 'Tỷ lệ (%)', required: true, width: 12, hint: 'Từ 1 đến 100; để trống thì theo cấp trên.' },
  { key: 'source', heading: 'Nguồn', required: true, width: 44, hint: 'Ví dụ: điều tra của xã tháng 7/2020.' },
  { key: 'asOf', heading: 'Ngày số liệu', required: true, width: 14, hint: 'Ngày/tháng/năm.' },
];
