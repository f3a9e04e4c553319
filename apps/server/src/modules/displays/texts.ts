import type { PlacementState, PlaceType, PosterFormat } from '@phong-tuyen/contracts';

/** Words the server itself writes into sheets and lists, Vietnamese first. */
type Pair = readonly [vi: string, en: string];

export const PLACE_TYPE_NAMES: Readonly<Record<PlaceType, Pair>> = {
  'one-stop': ['Bộ phận Một cửa', 'One-stop desk'],
  'culture-house': ['Nhà sinh hoạt văn hóa', 'Culture house'],
  market: ['Chợ', 'Market'],
  school: ['Trường học', 'School'],
  hospital: ['Bệnh viện, trạm y tế', 'Hospital, health post'],
  station: ['Nhà ga, bến xe, sân bay', 'Station, airport'],
  enterprise: ['Doanh nghiệp', 'Enterprise'],
  hospitality: ['Nhà hàng, khách sạn', 'Restaurant, hotel'],
  checkpoint: ['Chốt kiểm soát', 'Checkpoint'],
  'public-place': ['Nơi công cộng', 'Public place'],
  other: ['Khác', 'Other'],
};

export const FORMAT_NAMES: Readonly<Record<PosterFormat, Pair>> = {
  a3: ['Áp phích A3', 'Poster A3'],
  a4: ['Áp phích A4', 'Poster A4'],
  a5: ['Tờ rơi A5', 'Leaflet A5'],
  'a-frame': ['Bảng chữ A', 'A-frame'],
  'table-card': ['Thẻ để bàn', 'Table card'],
  'bus-sticker': ['Nhãn dán xe buýt', 'Bus sticker'],
};

export const STATE_NAMES: Readonly<Record<PlacementState, Pair>> = {
  'to-hang': ['Chưa treo', 'To hang'],
  hung: ['Đã treo', 'Hung'],
  missing: ['Bị mất', 'Missing'],
  damaged: ['Bị hỏng', 'Damaged'],
  'taken-down': ['Đã gỡ', 'Taken down'],
};
