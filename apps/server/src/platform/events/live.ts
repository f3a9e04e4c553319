import { sql } from 'kysely';
import pg from 'pg';
import type { Transaction } from '../database/connect.ts';
import type { Logger } from '../logs/logger.ts';
import { EVENT_CHANNEL } from './store.ts';

/** NOTIFY channel of live updates. */
export const LIVE_CHANNEL = 'platform_live';

/** Something a screen may show has changed: the browser asks again for what it may see. Carries no content. */
export interface LiveUpdate {
  /** First element of the web's query keys: 'documents', 'tasks', 'board' … */
  readonly topic: string;
  readonly ids: readonly string[];
  /** Agencies whose people should hear of it; null for everyone signed in. */
  readonly agencyIds: readonly string[] | null;
}

// NOTIFY takes 8,000 bytes; an update for more agencies than fit goes to everyone.
const MAX_PAYLOAD = 7_500;

/** Sends an update when the transaction commits. */
export async function notifyLive(tx: Transaction, update: LiveUpdate): Promise<void> {
  const whole = JSON.stringify(update);
  const text =
    whole.length <= MAX_PAYLOAD
      ? whole
      : JSON.stringify({ topic: update.topic, ids: update.ids.slice(0, 50), agencyIds: null });
  await sql`SELECT pg_notify(${LIVE_CHANNEL}, ${text})`.execute(tx);
}

/** One LISTEN connection per server, shared by the dispatcher and all open screens; reconnects by itself. */
export class LiveBus {
  readonly #url: string;
  readonly #logger: Logger;
  readonly #listeners = new Set<(update: LiveUpdate) => void>();
  readonly #eventListeners = new Set<() => void>();
  readonly #returnListeners = new Set<() => void>();
  #client: pg.Client | null = null;
  #stopped = false;

  constructor(url: string, logger: Logger) {
    this.#url = url;
    this.#logger = logger;
  }

  get connected(): boolean {
    return this.#client !== null;
  }

  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: 'phong-tuyen-live',
      keepAlive: true,
    });
    client.on('error', () => this.#reconnect(client));
    client.on('end', () => this.#reconnect(client));
    client.on('notification', (message) => this.#receive(message.channel, message.payload ?? ''));
    await client.connect();
    await client.query(`LISTEN ${LIVE_CHANNEL}; LISTEN ${EVENT_CHANNEL}`);
    this.#client = client;
  }

  onUpdate(listener: (update: LiveUpdate) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Called when the line is back after a break: what was sent meanwhile was missed. */
  onReturn(listener: () => void): () => void {
    this.#returnListeners.add(listener);
    return () => this.#returnListeners.delete(listener);
  }

  onEvent(listener: () => void): void {
    this.#eventListeners.add(listener);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    const client = this.#client;
    this.#client = null;
    await client?.end();
  }

  #receive(channel: string, payload: string): void {
    if (channel === EVENT_CHANNEL) for (const listener of this.#eventListeners) listener();
    else {
      const update = JSON.parse(payload) as LiveUpdate;
      for (const listener of this.#listeners) listener(update);
    }
  }

  #reconnect(lost: pg.Client): void {
    if (this.#stopped || this.#client !== lost) return;
    this.#client = null;
    this.#logger.warn('live connection lost; connecting again');
    const again = () => {
      if (this.#stopped) return;
      this.start().then(
        () => {
          for (const listener of this.#returnListeners) listener();
        },
        () => setTimeout(again, 1_000).unref(),
      );
    };
    setTimeout(again, 200).unref();
  }
}
