import type { SmppConfig } from '@phong-tuyen/contracts';
import { NPI, SmppClient, TON } from '@phong-tuyen/smpp';
import type { OutgoingMessage } from '../../delivery/message-gateway.ts';
import type { AdapterAnswer, AdapterListeners, AdapterState, GatewayAdapter } from '../adapter.ts';

const HOLD_MS = 60_000;

/** A line to a carrier over SMPP. */
export class SmppAdapter implements GatewayAdapter {
  readonly #client: SmppClient;

  constructor(config: SmppConfig, parts: { password: string; window: number; now: () => Date } & AdapterListeners) {
    this.#client = new SmppClient({
      host: config.host,
      port: config.port,
      tlsAuthority: config.tls ? config.authority : null,
      systemId: config.systemId,
      password: parts.password,
      systemType: config.systemType,
      source: { ton: TON.alphanumeric, npi: NPI.unknown, address: config.brandname },
      window: parts.window,
      alphabet: config.alphabet,
      longText: config.longText,
      receiptIds: config.receiptIds,
      validityHours: config.validityHours,
      now: parts.now,
    });
    this.#client.onReceipt((receipt) => parts.onReceipt(receipt));
    // A centre gives replies no id of its own.
    this.#client.onReply((reply) => parts.onReply({ ...reply, carrierId: null }));
  }

  start(): void {
    this.#client.start();
  }

  stop(): Promise<void> {
    return this.#client.stop();
  }

  state(): AdapterState {
    const { phase, since, open, slowed, lastFault } = this.#client.state;
    return { phase, since, open, slowed, fault: lastFault };
  }

  async submit(message: OutgoingMessage): Promise<AdapterAnswer> {
    const outcome = await this.#client.submit(message);
    if (outcome.kind !== 'later') return { handOver: outcome };
    const handOver = { kind: 'later', code: outcome.code } as const;
    return outcome.fault === true ? { handOver, hold: { code: outcome.code, ms: HOLD_MS } } : { handOver };
  }
}
