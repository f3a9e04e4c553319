import type { Database, Transaction } from '../../../platform/database/connect.ts';

export interface SigningKeyRow {
  readonly id: string;
  readonly agencyId: string;
  readonly personId: string | null;
  readonly nonce: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly certificate: Uint8Array;
  readonly image: Uint8Array;
  readonly sealPin: { nonce: Uint8Array; ciphertext: Uint8Array } | null;
}

const COLUMNS = [
  'id',
  'agency_id',
  'person_id',
  'nonce',
  'ciphertext',
  'certificate',
  'image',
  'seal_pin_nonce',
  'seal_pin',
] as const;

interface RawRow {
  id: string;
  agency_id: string;
  person_id: string | null;
  nonce: Buffer;
  ciphertext: Buffer;
  certificate: Buffer;
  image: Buffer;
  seal_pin_nonce: Buffer | null;
  seal_pin: Buffer | null;
}

function toRow(row: RawRow): SigningKeyRow {
  return {
    id: row.id,
    agencyId: row.agency_id,
    personId: row.person_id,
    nonce: row.nonce,
    ciphertext: row.ciphertext,
    certificate: row.certificate,
    image: row.image,
    sealPin:
      row.seal_pin === null || row.seal_pin_nonce === null
        ? null
        : { nonce: row.seal_pin_nonce, ciphertext: row.seal_pin },
  };
}

/** A person's key in force; the newest when there are several. */
export async function findPersonKey(db: Database, personId: string): Promise<SigningKeyRow | null> {
  const row = await db
    .selectFrom('documents.signing_key')
    .select(COLUMNS)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : toRow(row);
}

export async function findSealKey(db: Database, agencyId: string): Promise<SigningKeyRow | null> {
  const row = await db
    .selectFrom('documents.signing_key')
    .select(COLUMNS)
    .where('agency_id', '=', agencyId)
    .where('person_id', 'is', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : toRow(row);
}

export async function insertKey(tx: Transaction, key: SigningKeyRow & { now: Date }): Promise<void> {
  await tx
    .insertInto('documents.signing_key')
    .values({
      id: key.id,
      agency_id: key.agencyId,
      person_id: key.personId,
      nonce: Buffer.from(key.nonce),
      ciphertext: Buffer.from(key.ciphertext),
      certificate: Buffer.from(key.certificate),
      image: Buffer.from(key.image),
      seal_pin_nonce: key.sealPin === null ? null : Buffer.from(key.sealPin.nonce),
      seal_pin: key.sealPin === null ? null : Buffer.from(key.sealPin.ciphertext),
      created_at: key.now,
    })
    .execute();
}

/** Ends the keys in force of a person or, with `personId` null, of an agency's seal. */
export async function endKeys(
  tx: Transaction,
  owner: { agencyId: string; personId: string | null; now: Date },
): Promise<void> {
  let query = tx.updateTable('documents.signing_key').set({ ended_at: owner.now }).where('ended_at', 'is', null);
  query =
    owner.personId === null
      ? query.where('agency_id', '=', owner.agencyId).where('person_id', 'is', null)
      : query.where('person_id', '=', owner.personId);
  await query.execute();
}

/** Certificates of all keys in force. */
export async function listCertificates(db: Database): Promise<Uint8Array[]> {
  const rows = await db
    .selectFrom('documents.signing_key')
    .select('certificate')
    .where('ended_at', 'is', null)
    .execute();
  return rows.map((row) => row.certificate);
}

export async function listTrust(db: Database): Promise<{ anchors: Uint8Array[]; revocations: Uint8Array[] }> {
  const rows = await db.selectFrom('documents.trust').select(['kind', 'der']).execute();
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.der);
  return { anchors: of('anchor'), revocations: of('revocations') };
}

export async function insertTrust(tx: Transaction, kind: 'anchor' | 'revocations', der: Uint8Array): Promise<void> {
  await tx
    .insertInto('documents.trust')
    .values({ kind, der: Buffer.from(der) })
    .execute();
}
