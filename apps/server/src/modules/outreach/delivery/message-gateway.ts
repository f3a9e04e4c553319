/** One message as it is handed to a carrier or to Zalo. */
export interface OutgoingMessage {
  /** Id of the delivery row: the carrier's or Zalo's reference where it keeps one (tracking id, request id). */
  readonly id: string;
  /** Two bytes that a carrier's receipt may bring back (SMPP v3.4 §5.3.2.17 user_message_reference): finds the row when its message id is unknown. */
  readonly reference: number;
  /** International digits without a plus: `84912345678`. */
  readonly phone: string;
  readonly text: string;
  readonly zalo: { readonly templateId: string; readonly parameters: Readonly<Record<string, string>> } | null;
}

/** What became of handing it over. */
export type HandOver =
  | { readonly kind: 'accepted'; readonly carrierId: string }
  /** The carrier will never take it: wrong number, blocked, template refused. `code` is the carrier's own. */
  | { readonly kind: 'refused'; readonly code: string; readonly reason: FailureReason }
  /** Surely not taken now, may be later or elsewhere: throttled, queue full, not yet written to the line. */
  | { readonly kind: 'later'; readonly code: string }
  /** Written to the line, and no answer came: it may have been taken. Never handed over again by itself. */
  | { readonly kind: 'unknown'; readonly code: string };

/** Reasons in our own words; each carrier's codes map to them by a table, unknown codes are kept and counted as `other`. */
export const FAILURE_REASONS = [
  'bad-number',
  'unreachable',
  'expired',
  'blocked',
  'opted-out',
  'no-account',
  'template',
  'money',
  'quota',
  'night',
  'other',
] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

/** A later word on a message that was handed over. May come twice, late, or before the answer to its hand-over. */
export interface DeliveryReceipt {
  readonly gatewayId: string;
  /** The carrier's message id; null when only the reference is known. */
  readonly carrierId: string | null;
  readonly reference: number | null;
  readonly phone: string | null;
  readonly state: 'delivered' | 'failed' | 'underway';
  readonly code: string;
  readonly reason: FailureReason | null;
  readonly at: Date;
}

/** What a person wrote back. */
export interface InboundReply {
  readonly gatewayId: string;
  readonly phone: string;
  readonly text: string;
  readonly at: Date;
  /** The carrier's own id of it, so that a repeat is not taken twice; null when it gives none. */
  readonly carrierId: string | null;
}

/** A line to a carrier or to Zalo. `submit` never throws; at most `window` calls are open at once, the caller keeps to that. */
export interface MessageGateway {
  readonly id: string;
  readonly name: string;
  readonly channel: 'sms' | 'zalo';
  /** Networks it serves (`viettel`, `mobifone`, …); empty for all. Lower `priority` is asked first. */
  readonly networks: readonly string[];
  readonly priority: number;
  /** Open hand-overs at once, and messages a second; the gateway asks for less by answering `later`. */
  readonly window: number;
  readonly perSecond: number;
  /** Price of one segment (SMS) or message (Zalo) in đồng. */
  readonly price: number;
  isUp(): boolean;
  submit(message: OutgoingMessage): Promise<HandOver>;
}

/** All gateways that are configured, opened together. */
export interface GatewayPool {
  start(): Promise<void>;
  stop(): Promise<void>;
  list(): readonly MessageGateway[];
  /** Receipts and replies come at least once; the listener's promise is awaited before the carrier is told that we have it. */
  onReceipt(listener: (receipt: DeliveryReceipt) => Promise<void>): void;
  onReply(listener: (reply: InboundReply) => Promise<void>): void;
}
