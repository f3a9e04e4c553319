import type { DeliveryReceipt, HandOver, InboundReply, OutgoingMessage } from '../delivery/message-gateway.ts';

/** An answer to a hand-over, and whether the line should rest: an account that is refused refuses every message. */
export interface AdapterAnswer {
  readonly handOver: HandOver;
  readonly hold?: { readonly code: string; readonly ms: number };
}

/** How a line stands. `held`: connected, and resting because of its account, its quota or the night. */
export interface AdapterState {
  readonly phase: 'up' | 'connecting' | 'down' | 'held' | 'stopped';
  readonly since: Date;
  readonly open: number;
  readonly slowed: boolean;
  readonly fault: { readonly code: string; readonly at: Date } | null;
}

export interface AdapterListeners {
  readonly onReceipt: (receipt: Omit<DeliveryReceipt, 'gatewayId'>) => Promise<void>;
  readonly onReply: (reply: Omit<InboundReply, 'gatewayId'>) => Promise<void>;
}

/** One kind of line behind the face that the dispatcher sees; it counts nothing and knows no database. */
export interface GatewayAdapter {
  start(): void;
  /** Ends after what is open has its answer. */
  stop(): Promise<void>;
  state(): AdapterState;
  /** Never throws. */
  submit(message: OutgoingMessage): Promise<AdapterAnswer>;
}
