import type { Column } from '../../../platform/workbooks/column.ts';

export const REPORT_SHEET = 'Báo cáo';
export type ReportColumn = 'key' | 'name' | 'staff' | 'staffInstalled' | 'family' | 'familyInstalled' | 'note';

/** The form that is exported, filled in and imported again. */
export const REPORT_COLUMNS: readonly Column<ReportColumn>[] = [
  { key: 'key', heading: 'Khóa', required: true, width: 22, hint: 'Giữ nguyên: máy nhận ra cơ quan bằng khóa này.' },
  { key: 'name', heading: 'Cơ quan', required: false, width: 52, hint: 'Chỉ để đọc.' },
  {
    key: 'staff',
    heading: 'Số cán bộ',
    required: true,
    width: 14,
    hint: 'Cán bộ, công chức, viên chức, người lao động.',
  },
  { key: 'staffInstalled', heading: 'Cán bộ đã cài', required: true, width: 16, hint: 'Không lớn hơn số cán bộ.' },
  { key: 'family', heading: 'Số người thân', required: true, width: 16, hint: 'Người trong gia đình có điện thoại.' },
  {
    key: 'familyInstalled',
    heading: 'Người thân đã cài',
    required: true,
    width: 18,
    hint: 'Không lớn hơn số người thân.',
  },
  { key: 'note', heading: 'Ghi chú', required: false, width: 40, hint: 'Tối đa 1.000 ký tự.' },
];
