import type { GatewayDetail, GatewayInput, GatewayKind } from '@phong-tuyen/contracts';

/** Fields of every kind in one flat form; what belongs to other kinds stays at its beginning. */
export const EMPTY = {
  name: '',
  enabled: true,
  networks: [] as GatewayInput['networks'],
  priority: 1,
  window: 10,
  perSecond: 50,
  price: 300,
  host: '',
  port: 2775,
  tls: false,
  authority: '',
  systemId: '',
  systemType: '',
  brandname: '',
  alphabet: 'gsm7' as 'gsm7' | 'ascii',
  longText: 'parts' as 'parts' | 'payload',
  receiptIds: 'same' as 'same' | 'decimal-of-hexadecimal',
  validityHours: 24,
  url: '',
  smsType: '2' as '1' | '2' | '8',
  appId: '',
  oaId: '',
  signedWith: 'appId' as 'appId' | 'oaId',
  mode: 'live' as 'live' | 'development',
  password: '',
  apiKey: '',
  secretKey: '',
  appSecret: '',
  oaSecret: '',
};
export type FormValues = typeof EMPTY;

/** The form as it begins: of a line that is there, or of a new one of a kind. */
export function startValues(gateway: GatewayDetail | null, kind: GatewayKind): FormValues {
  if (gateway !== null) {
    const { name, enabled, networks, priority, window, perSecond, price, config } = gateway;
    return { ...EMPTY, ...config, name, enabled, networks, priority, window, perSecond, price };
  }
  return kind === 'zalo' ? { ...EMPTY, window: 20, perSecond: 20, price: 200 } : EMPTY;
}

/** An empty secret keeps the one that is there. */
const secret = (text: string) => (text === '' ? null : text);

export function toInput(values: FormValues, kind: GatewayKind): GatewayInput {
  const { name, enabled, networks, priority, window, perSecond, price } = values;
  const common = { name, enabled, networks, priority, window, perSecond, price };
  switch (kind) {
    case 'smpp': {
      const { host, port, tls, authority, systemId, systemType, brandname, alphabet, longText } = values;
      const { receiptIds, validityHours } = values;
      return {
        kind,
        ...common,
        config: {
          host,
          port,
          tls,
          authority,
          systemId,
          systemType,
          brandname,
          alphabet,
          longText,
          receiptIds,
          validityHours,
        },
        secrets: { password: secret(values.password) },
      };
    }
    case 'http': {
      const { url, brandname, smsType } = values;
      const secrets = { apiKey: secret(values.apiKey), secretKey: secret(values.secretKey) };
      return { kind, ...common, config: { url, brandname, smsType }, secrets };
    }
    case 'zalo': {
      const { appId, oaId, signedWith, mode } = values;
      const secrets = { appSecret: secret(values.appSecret), oaSecret: secret(values.oaSecret) };
      return { kind, ...common, config: { appId, oaId, signedWith, mode }, secrets };
    }
  }
}
