import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Database } from '../../../../platform/database/connect.ts';
import { insertGateway, listGateways } from '../../store/gateways.ts';
import { sealSecrets } from '../secrets.ts';

/** A message that the stand-in took. */
export interface StandInMessage {
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly part: { readonly total: number; readonly number: number } | null;
}

interface Asked {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The demo's message centre in a thread of its own: real SMPP over the loopback, and nobody behind it. */
export class StandIn {
  readonly #worker: Worker;
  readonly #asked = new Map<number, Asked>();
  #number = 0;
  readonly port: number;

  private constructor(worker: Worker, port: number) {
    this.#worker = worker;
    this.port = port;
    worker.on('message', ({ id, value }: { id: number; value: unknown }) => {
      this.#asked.get(id)?.resolve(value);
      this.#asked.delete(id);
    });
    worker.on('exit', () => {
      for (const { reject } of this.#asked.values()) reject(new Error('the stand-in has ended'));
      this.#asked.clear();
    });
  }

  static async start(): Promise<StandIn> {
    const worker = new Worker(new URL(import.meta.resolve('@phong-tuyen/smpp/stand-in')));
    const port = await new Promise<number>((resolve, reject) => {
      worker.once('message', (ready: { port: number }) => resolve(ready.port));
      worker.once('error', reject);
    });
    return new StandIn(worker, port);
  }

  /** The newest first. */
  async recent(): Promise<StandInMessage[]> {
    return (await this.#ask('recent', {})) as StandInMessage[];
  }

  /** Writes back as the phone would. @returns false when no line is bound */
  async reply(phone: string, text: string): Promise<boolean> {
    return (await this.#ask('reply', { phone, text })) === 0;
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(act: string, body: object): Promise<unknown> {
    const id = ++this.#number;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#worker.postMessage({ id, act, ...body });
    });
  }
}

const UNIQUE_VIOLATION = '23505';

/** Sets the stand-in's gateway up once. Of servers that start together one writes it. */
export async function ensureStandInGateway(db: Database, parts: { secret: Uint8Array; now: Date }): Promise<void> {
  if ((await listGateways(db)).some((row) => row.isStandIn)) return;
  await addStandInGateway(db, parts).catch((error: { code?: unknown }) => {
    if (error.code !== UNIQUE_VIOLATION) throw error;
  });
}

async function addStandInGateway(db: Database, parts: { secret: Uint8Array; now: Date }): Promise<void> {
  const id = randomUUID();
  await db.transaction().execute((tx) =>
    insertGateway(
      tx,
      id,
      {
        kind: 'smpp',
        name: 'Trạm thử (không gửi tới ai)',
        enabled: true,
        isStandIn: true,
        networks: [],
        priority: 9,
        window: 50,
        perSecond: 500,
        price: 300,
        config: {
          host: '127.0.0.1',
          // Each server's own stand-in listens on a port of its own.
          port: 2775,
          tls: false,
          authority: '',
          systemId: 'tramthu',
          systemType: '',
          brandname: 'PHONGTUYEN',
          alphabet: 'gsm7',
          longText: 'parts',
          receiptIds: 'same',
          validityHours: 0,
        },
        sealed: sealSecrets({ password: 'tramthu' }, id, parts.secret),
      },
      parts.now,
    ),
  );
}
