import { z } from 'zod';
import { integerSetting } from '../config/settings.ts';

/** Where the server listens and how it is reached. */
export const httpSettings = {
  PORT: integerSetting({ min: 1, max: 65_535, default: 4248 }),
  /** Address to listen on; 0.0.0.0 for all. */
  HOST: z.string().default('127.0.0.1'),
  /** Address people type, for links, cookies and passkeys; the local one when unset. */
  PUBLIC_URL: z.url('must be an address such as https://phongtuyen.example.gov.vn').optional(),
  /** Set to the proxy's address or "true" when a load balancer stands in front; otherwise its headers are not believed. */
  TRUST_PROXY: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
};

export type HttpSettings = { readonly [K in keyof typeof httpSettings]: z.output<(typeof httpSettings)[K]> };
