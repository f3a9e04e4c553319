import type { KioskFields } from '@phong-tuyen/contracts';
import type { AgencyKind } from '@phong-tuyen/letters/model';

/** An invented help point: of which agency (the how-manieth of a kind) and how many it helps a day. */
export interface DemoKiosk extends KioskFields {
  readonly kind: AgencyKind;
  readonly nth: number;
  readonly daily: number;
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const WORKING_DAYS = [1, 2, 3, 4, 5];

/** Places and numbers are invented; the telephone numbers belong to nobody. */
export const DEMO_KIOSKS: readonly DemoKiosk[] = [
  {
    name: 'Chốt kiểm soát cửa ngõ phía Bắc (mẫu)',
    place: 'Quốc lộ 1, cổng chào',
    helper: 'Tổ trực chốt, 0900 000 001',
    opensAt: 360,
    closesAt: 1_320,
    weekdays: EVERY_DAY,
    kind: 'district-committee',
    nth: 0,
    daily: 46,
  },
  {
    name: 'Bàn đón tiếp bệnh viện (mẫu)',
    place: 'Sảnh khám bệnh',
    helper: 'Điều dưỡng trực, 0900 000 002',
    opensAt: 420,
    closesAt: 1_020,
    weekdays: WORKING_DAYS,
    kind: 'district-committee',
    nth: 1,
    daily: 31,
  },
  {
    name: 'Đội Thanh niên tình nguyện chợ trung tâm (mẫu)',
    place: 'Cổng chính chợ',
    helper: 'Bí thư Đoàn xã, 0900 000 003',
    opensAt: 330,
    closesAt: 660,
    weekdays: EVERY_DAY,
    kind: 'commune-committee',
    nth: 2,
    daily: 58,
  },
  {
    name: 'Bộ phận một cửa (mẫu)',
    place: 'Trụ sở Ủy ban nhân dân',
    helper: 'Công chức một cửa',
    opensAt: 450,
    closesAt: 1_020,
    weekdays: WORKING_DAYS,
    kind: 'commune-committee',
    nth: 7,
    daily: 9,
  },
  {
    name: 'Nhà sinh hoạt văn hóa thôn 3 (mẫu)',
    place: 'Thôn 3',
    helper: 'Trưởng thôn',
    opensAt: 1_080,
    closesAt: 1_260,
    weekdays: EVERY_DAY,
    kind: 'commune-committee',
    nth: 12,
    daily: 0,
  },
];
