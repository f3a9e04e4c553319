import type { HealthCheck } from '../../../platform/health/health-board.ts';
import type { OidcProvider } from '../settings.ts';

const GIVE_UP_MS = 5_000;

/** Proves that the outside provider can be read. Not required: people still have their passwords and passkeys. */
export function createOidcCheck(provider: OidcProvider): HealthCheck {
  return {
    name: 'oidc',
    title: { vi: `Đăng nhập chung (${provider.name})`, en: `Shared sign-in (${provider.name})` },
    required: false,
    async check() {
      const response = await fetch(`${provider.issuer}/.well-known/openid-configuration`, {
        signal: AbortSignal.timeout(GIVE_UP_MS),
      }).catch(() => null);
      const found: unknown = response?.ok ? await response.json().catch(() => null) : null;
      const issuer = found !== null && typeof found === 'object' && 'issuer' in found ? found.issuer : null;
      if (issuer === null)
        return {
          state: 'bad',
          vi: 'Không đọc được địa chỉ OIDC_ISSUER. Hãy kiểm tra mạng và nhà cung cấp; mọi người vẫn đăng nhập được bằng mật khẩu.',
          en: 'OIDC_ISSUER cannot be read. Check the network and the provider; people can still use their passwords.',
        };
      if (String(issuer).replace(/\/$/, '') !== provider.issuer)
        return {
          state: 'bad',
          vi: 'Nhà cung cấp tự xưng một địa chỉ khác với OIDC_ISSUER. Hãy sửa lại thiết lập.',
          en: 'The provider calls itself by another address than OIDC_ISSUER. Correct the setting.',
        };
      return { state: 'good', vi: 'Đọc được thông tin của nhà cung cấp.', en: 'The provider’s document can be read.' };
    },
  };
}
