import { z } from 'zod';
import { id, instant, shortText } from './values.ts';

/** How messages leave: SMPP to a carrier, an HTTP gateway of an agent, Zalo's templates. */
export const GATEWAY_KINDS = ['smpp', 'http', 'zalo'] as const;
export type GatewayKind = (typeof GATEWAY_KINDS)[number];

export const GATEWAY_NETWORKS = [
  'viettel',
  'mobifone',
  'vinaphone',
  'vietnamobile',
  'gmobile',
  'itelecom',
  'wintel',
  'unknown',
] as const;

/**
 * A registered sender's name: at most 11 Latin letters, digits, `-`, `_`, `.` and spaces, not digits alone
 * (Decree 91/2020/NĐ-CP, article 24).
 */
export const brandname = z
  .string()
  .trim()
  .min(1)
  .max(11)
  .regex(/^[A-Za-z0-9._ -]+$/)
  .refine((name) => /[A-Za-z]/.test(name));

const pem = z.string().max(20_000);
const hostName = z
  .string()
  .trim()
  .max(253)
  .regex(/^[A-Za-z0-9.:_-]+$/);
/** Lines to agents are encrypted, except to this machine itself. */
const secureUrl = z.url().refine((url) => /^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(url));

/** What an SMPP line needs beside its password. */
export const smppConfig = z.object({
  host: hostName,
  port: z.number().int().min(1).max(65_535),
  tls: z.boolean(),
  /** PEM of the carrier's own authority; empty for public ones. */
  authority: pem,
  systemId: z.string().min(1).max(15),
  systemType: z.string().max(12),
  brandname,
  alphabet: z.enum(['gsm7', 'ascii']),
  longText: z.enum(['parts', 'payload']),
  receiptIds: z.enum(['same', 'decimal-of-hexadecimal']),
  /** Hours that the carrier shall try; 0 leaves it to the carrier. */
  validityHours: z.number().int().min(0).max(168),
});
export type SmppConfig = z.infer<typeof smppConfig>;

export const httpConfig = z.object({
  url: secureUrl,
  brandname,
  /** The agent's class of message: 2 for customer care and notices. */
  smsType: z.enum(['1', '2', '8']),
});
export type HttpConfig = z.infer<typeof httpConfig>;

const digits = z
  .string()
  .trim()
  .regex(/^\d{5,30}$/);
export const zaloConfig = z.object({
  appId: digits,
  oaId: digits,
  /** Which id the webhook's signature begins with: Zalo's pages differ. */
  signedWith: z.enum(['appId', 'oaId']),
  /** Development mode reaches only the OA's own administrators, and costs nothing. */
  mode: z.enum(['live', 'development']),
});
export type ZaloConfig = z.infer<typeof zaloConfig>;

const common = {
  name: shortText,
  enabled: z.boolean(),
  /** Networks it serves; none means all. */
  networks: z.array(z.enum(GATEWAY_NETWORKS)).max(GATEWAY_NETWORKS.length),
  /** 1 is asked first. */
  priority: z.number().int().min(1).max(9),
  /** Messages without an answer at once, on each server. */
  window: z.number().int().min(1).max(500),
  perSecond: z.number().int().min(1).max(5_000),
  /** Đồng for one segment (SMS) or message (Zalo). */
  price: z.number().int().min(0).max(100_000),
};
/** Null keeps the secret that is there. */
const secret = z.string().min(1).max(500).nullable();

export const gatewayInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('smpp'),
    ...common,
    config: smppConfig,
    // SMPP v3.4 §4.1: eight characters and a NUL.
    secrets: z.object({ password: z.string().min(1).max(8).nullable() }),
  }),
  z.object({
    kind: z.literal('http'),
    ...common,
    config: httpConfig,
    secrets: z.object({ apiKey: secret, secretKey: secret }),
  }),
  z.object({
    kind: z.literal('zalo'),
    ...common,
    config: zaloConfig,
    secrets: z.object({ appSecret: secret, oaSecret: secret }),
  }),
]);
export type GatewayInput = z.infer<typeof gatewayInput>;

export const gatewayEdit = z.object({ version: z.number().int(), gateway: gatewayInput });

/** A line as one server has it. */
export const gatewayLine = z.object({
  phase: z.enum(['up', 'connecting', 'down', 'held', 'stopped']),
  since: instant,
  open: z.number().int(),
  slowed: z.boolean(),
  /** The carrier's own code of the last fault, and the same in words. */
  fault: z.object({ code: z.string(), words: z.string(), at: instant }).nullable(),
  seenAt: instant,
});

export const gatewayFigures = z.object({
  accepted: z.number().int(),
  refused: z.number().int(),
  later: z.number().int(),
  unknown: z.number().int(),
  delivered: z.number().int(),
  failed: z.number().int(),
  spent: z.number(),
});

export const zaloConsent = z.object({
  state: z.enum(['none', 'good', 'due', 'expired', 'uncertain']),
  connectedAt: instant.nullable(),
  /** The refresh token's end: consent must be given again before it. */
  until: instant.nullable(),
  quotaLeft: z.number().int().nullable(),
  quotaOf: z.number().int().nullable(),
});

export const gatewaySummary = z.object({
  id,
  kind: z.enum(GATEWAY_KINDS),
  name: z.string(),
  enabled: z.boolean(),
  networks: z.array(z.enum(GATEWAY_NETWORKS)),
  priority: z.number().int(),
  window: z.number().int(),
  perSecond: z.number().int(),
  price: z.number().int(),
  /** Reaches nobody: the message centre that the demo starts itself. */
  isStandIn: z.boolean(),
  lines: z.array(gatewayLine),
  today: gatewayFigures,
  consent: zaloConsent.nullable(),
});
export type GatewaySummary = z.infer<typeof gatewaySummary>;

export const gatewayDetail = gatewaySummary.extend({
  version: z.number().int(),
  config: z.union([smppConfig, httpConfig, zaloConfig]),
  /** Names of the secrets that are kept. */
  secretsKept: z.array(z.string()),
  /** What to give the carrier or Zalo so that it can call back; null for SMPP. */
  callbackUrl: z.string().nullable(),
  codes: z.array(z.object({ day: z.string(), kind: z.string(), code: z.string(), count: z.number().int() })),
  canEdit: z.boolean(),
});
export type GatewayDetail = z.infer<typeof gatewayDetail>;

export const gatewayList = z.object({ items: z.array(gatewaySummary), canEdit: z.boolean() });

export const gatewayTry = z.object({
  phone: z.string().trim().min(9).max(20),
  text: z.string().trim().max(1_000),
  /** For Zalo, in place of the text. */
  zalo: z
    .object({ templateId: z.string().min(1).max(40), parameters: z.record(z.string(), z.string().max(500)) })
    .nullable(),
});
/** What the line answered. */
export const gatewayTried = z.object({
  kind: z.enum(['accepted', 'refused', 'later', 'unknown']),
  code: z.string(),
  words: z.string(),
});

export const zaloParameter = z.object({
  name: z.string(),
  type: z.string(),
  required: z.boolean(),
  maxLength: z.number().int().nullable(),
});
export const zaloTemplate = z.object({
  id: z.string(),
  name: z.string(),
  status: z.string(),
  price: z.number().int().nullable(),
  parameters: z.array(zaloParameter),
  syncedAt: instant,
});
export type ZaloTemplate = z.infer<typeof zaloTemplate>;
export const zaloTemplates = z.object({ items: z.array(zaloTemplate) });

export const zaloConsentUrl = z.object({ url: z.string() });
export const zaloConsentAnswer = z.object({ state: z.string().min(10).max(100), code: z.string().min(1).max(2_000) });
export const zaloSynced = z.object({ count: z.number().int() });

/** What the demo's message centre took last: it shows what a phone would. */
export const standInMessages = z.object({
  items: z.array(
    z.object({
      at: instant,
      from: z.string(),
      to: z.string(),
      text: z.string(),
      part: z.object({ number: z.number().int(), total: z.number().int() }).nullable(),
    }),
  ),
});
export const standInReply = z.object({ phone: z.string().regex(/^84\d{9}$/), text: z.string().trim().min(1).max(70) });

/** What an agent's callback may bring, as text. */
export const receiptCallback = z.object({
  SMSID: z.string().max(100).optional(),
  RequestId: z.string().max(100).optional(),
  SendStatus: z.string().max(10).optional(),
  SendSuccess: z.string().max(10).optional(),
  SendFailed: z.string().max(10).optional(),
  telcoid: z.string().max(20).optional(),
  phonenumber: z.string().max(20).optional(),
});
