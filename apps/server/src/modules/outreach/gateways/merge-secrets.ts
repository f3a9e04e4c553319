import type { GatewayInput } from '@phong-tuyen/contracts';
import { fail } from './errors.ts';

const NAMES: Readonly<Record<string, string>> = {
  password: 'mật khẩu SMPP / SMPP password',
  apiKey: 'ApiKey',
  secretKey: 'SecretKey',
  appSecret: 'khóa bí mật của ứng dụng Zalo / Zalo app secret',
  oaSecret: 'khóa bí mật của OA / OA secret',
};

/**
 * The secrets as they shall be kept: what was typed, else what is there.
 *
 * @throws gateways.secret-missing when one was neither typed nor kept
 */
export function mergeSecrets(
  input: Pick<GatewayInput, 'secrets'>,
  kept: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(input.secrets).map(([name, typed]: [string, string | null]) => {
      const value = typed ?? kept[name];
      if (value === undefined) throw fail('secret-missing', { values: { name: NAMES[name] ?? name } });
      return [name, value];
    }),
  );
}
