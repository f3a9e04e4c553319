import type { DeliveryState } from '@phong-tuyen/contracts';

/** Names of delivery states on paper. */
export const DELIVERY_WORDS: Readonly<Record<DeliveryState, string>> = {
  planned: 'Chờ gửi',
  accepted: 'Nhà mạng đã nhận',
  delivered: 'Đã tới máy',
  failed: 'Không tới',
  unknown: 'Chưa rõ',
  'opted-out': 'Đã từ chối nhận',
  cancelled: 'Đã hủy',
};

const REASON_WORDS: Readonly<Record<string, string>> = {
  'bad-number': 'Số không đúng',
  unreachable: 'Không liên lạc được',
  expired: 'Quá hạn chờ máy mở',
  blocked: 'Nhà mạng chặn',
  'opted-out': 'Người nhận từ chối',
  'no-account': 'Không có Zalo',
  template: 'Mẫu tin bị từ chối',
  money: 'Hết tiền tài khoản gửi',
  quota: 'Hết hạn mức',
  night: 'Ngoài giờ cho phép',
  unknown: 'Chưa rõ kết quả',
  other: 'Lý do khác',
};
export const reasonWords = (reason: string): string => REASON_WORDS[reason] ?? reason;
