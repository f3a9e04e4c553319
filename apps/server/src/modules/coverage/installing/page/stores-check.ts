import type { HealthCheck } from '../../../../platform/health/health-board.ts';
import type { CoverageSettings } from '../../settings.ts';

/** Tells while the install page cannot lead anybody to the app, because nobody has said where it is. */
export function storesCheck(settings: CoverageSettings): HealthCheck {
  const missing = (['STORE_ANDROID_URL', 'STORE_IOS_URL'] as const).filter((name) => settings[name] === undefined);
  return {
    name: 'app-stores',
    title: { vi: 'Địa chỉ ứng dụng trên kho', en: 'The app in the stores' },
    required: false,
    async check() {
      if (missing.length === 0)
        return { state: 'good', vi: 'Trang cài đặt mở thẳng kho ứng dụng.', en: 'The install page opens both stores.' };
      const names = missing.join(', ');
      return {
        state: 'slow',
        vi: `Chưa đặt ${names}: trang cài đặt chỉ bảo người dân tự tìm ứng dụng trong kho, và không đếm được lượt mở kho. Đặt địa chỉ của ứng dụng rồi khởi động lại máy chủ.`,
        en: `${names} not set: the install page only tells people what to look for in the store, and openings are not counted. Set the app's addresses and restart the server.`,
      };
    },
  };
}
