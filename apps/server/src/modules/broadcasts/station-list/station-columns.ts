import type { StationKind } from '@phong-tuyen/contracts';
import type { Column } from '../../../platform/workbooks/column.ts';

export const STATION_SHEET = 'Đài truyền thanh';
export type StationColumn =
  | 'key'
  | 'commune'
  | 'district'
  | 'name'
  | 'kind'
  | 'slots'
  | 'volume'
  | 'responsible'
  | 'phone'
  | 'note'
  | 'line';

export const KIND_WORDS: Readonly<Record<StationKind, string>> = {
  computer: 'Máy tính',
  'ip-box': 'Bộ thu IP',
  wired: 'Hữu tuyến',
  fm: 'FM',
};

/** The list that is downloaded, filled in and read again. */
export const STATION_COLUMNS: readonly Column<StationColumn>[] = [
  { key: 'key', heading: 'Khóa', required: true, width: 16, hint: 'Giữ nguyên: máy nhận ra xã bằng khóa này.' },
  { key: 'commune', heading: 'Xã, phường, thị trấn', required: false, width: 30, hint: 'Chỉ để đọc.' },
  { key: 'district', heading: 'Huyện, thị xã, thành phố', required: false, width: 26, hint: 'Chỉ để đọc.' },
  {
    key: 'name',
    heading: 'Tên đài',
    required: true,
    width: 34,
    hint: 'Để trống: dòng này bị bỏ qua. Tên đã có ở xã: đài đó được sửa. Tên mới: thêm đài; một xã có thể có nhiều dòng.',
  },
  {
    key: 'kind',
    heading: 'Loại đài',
    required: true,
    width: 14,
    hint: `Một trong: ${Object.values(KIND_WORDS).join(', ')}.`,
  },
  {
    key: 'slots',
    heading: 'Khung giờ',
    required: false,
    width: 26,
    hint: 'Như 05:00-06:30; 17:00-18:30. Để trống là hai khung đó.',
  },
  { key: 'volume', heading: 'Âm lượng (%)', required: false, width: 12, hint: 'Từ 0 đến 100; để trống là 80.' },
  { key: 'responsible', heading: 'Người phụ trách', required: false, width: 28, hint: 'Tối đa 100 chữ.' },
  { key: 'phone', heading: 'Điện thoại', required: false, width: 16, hint: 'Số gọi khi đài mất liên lạc.' },
  { key: 'note', heading: 'Ghi chú', required: false, width: 28, hint: 'Tần số, số cụm loa; tối đa 300 chữ.' },
  { key: 'line', heading: 'Tình trạng', required: false, width: 16, hint: 'Chỉ để đọc.' },
];
