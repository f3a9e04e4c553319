import type { Column } from '../../../../platform/workbooks/column.ts';

export const TARGET_SHEET = 'Chỉ tiêu theo xã';
export type TargetColumn = 'key' | 'name' | 'district' | 'population' | 'share' | 'percent';

/** The form that is downloaded, filled in and read again. */
export const TARGET_COLUMNS: readonly Column<TargetColumn>[] = [
  { key: 'key', heading: 'Khóa', required: true, width: 22, hint: 'Giữ nguyên: máy nhận ra xã bằng khóa này.' },
  { key: 'name', heading: 'Xã, phường, thị trấn', required: false, width: 32, hint: 'Chỉ để đọc.' },
  { key: 'district', heading: 'Huyện, thị xã, thành phố', required: false, width: 28, hint: 'Chỉ để đọc.' },
  { key: 'population', heading: 'Dân số', required: false, width: 12, hint: 'Chỉ để đọc.' },
  { key: 'share', heading: 'Có điện thoại thông minh (%)', required: false, width: 18, hint: 'Chỉ để đọc.' },
  {
    key: 'percent',
    heading: 'Chỉ tiêu (%)',
    required: true,
    width: 14,
    hint: 'Số nguyên từ 1 đến 100; để trống thì theo chỉ tiêu chung.',
  },
];
