import type { Database, Transaction } from '../../../platform/database/connect.ts';
import {
  type FinalReceipt,
  type FoundRow,
  findByCarrierId,
  findByReference,
  keepEarly,
  type SettledRow,
  settleRows,
  takeEarly,
} from '../store/receipts.ts';
import { fallsBack } from './fall-back.ts';
import type { DeliveryReceipt, FailureReason } from './message-gateway.ts';

const GATHER_MS = 20;
const AT_MOST = 1_000;

/** Takes receipts of all gateways, many in one transaction; each caller hears when its own is safe. */
export class ReceiptKeeper {
  readonly #db: Database;
  readonly #onSettled: (campaignIds: readonly string[]) => void;
  #waiting: { receipt: FinalReceipt; done: () => void; failed: (error: unknown) => void }[] = [];
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(db: Database, onSettled: (campaignIds: readonly string[]) => void) {
    this.#db = db;
    this.#onSettled = onSettled;
  }

  /** @returns when the receipt is in the database: only then the carrier may be told that we have it */
  take(receipt: DeliveryReceipt): Promise<void> {
    if (receipt.state === 'underway') return Promise.resolve();
    const final: FinalReceipt = {
      ...receipt,
      state: receipt.state,
      phone: receipt.phone === null ? null : Number(receipt.phone),
    };
    return new Promise((done, failed) => {
      this.#waiting.push({ receipt: final, done, failed });
      if (this.#waiting.length >= AT_MOST) this.#write();
      else this.#timer ??= setTimeout(() => this.#write(), GATHER_MS);
    });
  }

  /** Applies kept receipts whose row has its id by now: it may have been written in the very moment the receipt was kept. */
  async takeUpEarly(): Promise<void> {
    await this.#settle((tx) => takeEarly(tx));
  }

  async flush(): Promise<void> {
    this.#write();
    await this.#writing;
  }

  #write(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const batch = this.#waiting.splice(0);
    if (batch.length === 0) return;
    // One after another: two receipts of one message in two transactions would wait for each other's row.
    this.#writing = this.#writing.then(() =>
      this.#settle(async () => batch.map((each) => each.receipt)).then(
        () => batch.forEach((each) => void each.done()),
        (error: unknown) => batch.forEach((each) => void each.failed(error)),
      ),
    );
  }

  async #settle(receiptsIn: (tx: Transaction) => Promise<readonly FinalReceipt[]>): Promise<void> {
    const touched = await this.#db.transaction().execute(async (tx) => applyReceipts(tx, await receiptsIn(tx)));
    if (touched.length > 0) this.#onSettled(touched);
  }
}

/**
 * Writes receipts to the rows they are about: by the carrier's id, else by number and reference, else they are kept until
 * the answer to their hand-over is written.
 *
 * @returns campaigns that were touched
 */
export async function applyReceipts(tx: Transaction, receipts: readonly FinalReceipt[]): Promise<string[]> {
  if (receipts.length === 0) return [];
  const byId = receipts.filter((each) => each.carrierId !== null);
  const found = new Map<FinalReceipt, FoundRow>();
  for (const row of byId.length === 0 ? [] : await findByCarrierId(tx, byId)) note(found, byId, row);
  const byReference = receipts.filter((each) => !found.has(each) && each.phone !== null && each.reference !== null);
  for (const row of byReference.length === 0 ? [] : await findByReference(tx, byReference))
    note(found, byReference, row);
  const settled = new Map<string, SettledRow>();
  for (const [receipt, row] of found) {
    const key = `${row.campaignId}/${row.round}/${row.phone}`;
    // Of several about one message in one batch, delivery wins.
    if (settled.get(key)?.state !== 'delivered') settled.set(key, toSettled(receipt, row));
  }
  if (settled.size > 0) await settleRows(tx, [...settled.values()]);
  const early = byId.filter((each) => !found.has(each));
  if (early.length > 0) await keepEarly(tx, early);
  return [...new Set([...settled.values()].map((each) => each.campaignId))];
}

function note(found: Map<FinalReceipt, FoundRow>, asked: readonly FinalReceipt[], row: FoundRow): void {
  const receipt = asked[row.ordinal];
  if (receipt !== undefined) found.set(receipt, row);
}

function toSettled(receipt: FinalReceipt, row: FoundRow): SettledRow {
  const reason = (receipt.reason ?? 'other') as FailureReason;
  const again =
    receipt.state === 'failed' &&
    row.isLive &&
    fallsBack({ channels: [...row.channels] }, { channel: row.channel, reason });
  return {
    ...receipt,
    campaignId: row.campaignId,
    round: row.round,
    phone: row.phone,
    reason: receipt.state === 'delivered' ? null : reason,
    state: again ? 'planned' : receipt.state,
  };
}
