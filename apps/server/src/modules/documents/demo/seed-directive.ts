import type { Role } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import type { Database } from '../../../platform/database/connect.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { agencyIdsByKey, agencyTree, localDay, officeHour, officesByRole } from '../../organisation/index.ts';
import { actOnReceipt } from '../commands/act-on-receipt.ts';
import { approveDocument } from '../commands/approve-document.ts';
import { createDraft } from '../commands/create-draft.ts';
import { issueDocument } from '../commands/issue-document.ts';
import { keepKey } from '../commands/keep-key.ts';
import { numberDocument } from '../commands/number-document.ts';
import { signDocument } from '../commands/sign-document.ts';
import { submitDocument } from '../commands/submit-document.ts';
import type { DocumentsDeps } from '../deps.ts';
import { abilities } from '../policy.ts';
import { createDemoAuthority, type DemoAuthority } from '../signing/index.ts';
import { insertTrust, listTrust } from '../store/keys.ts';
import { listReceiptRows } from '../store/receipts.ts';
import { startRegister } from '../store/registers.ts';
import { demoDirective } from './directive.ts';
import { DEMO_IMAGES, readDemoImage } from './images.ts';

/** Opens every demo key and seal. */
export const DEMO_PIN = '424848';
const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;
/** The number before the one that the real letter had. */
const LAST_NUMBER = 4247;

export interface SeededDirective {
  readonly documentId: string;
  readonly issuedAt: Date;
}

/**
 * Makes the demo's directive on its whole real way: keys by the demo authority, draft, approval, signature, number, issue.
 *
 * @param now the demo's today; the directive was issued fifteen days before
 * @returns null when the demo has been seeded already
 */
export async function seedDirective(db: Database, deps: DocumentsDeps, now: Date): Promise<SeededDirective | null> {
  if ((await listTrust(db)).anchors.length > 0) return null;
  const agencies = await agencyTree(db);
  const root = agencies.find((agency) => agency.parentId === null);
  if (root === undefined) return null;
  const issuedAt = officeHour(new Date(`${localDay(new Date(now.getTime() - 15 * DAY_MS))}T03:00:00Z`), now);
  const people = await demoStaff(db, root.id, issuedAt);
  const authority = await createDemoAuthority(new Date(now.getTime() - YEAR_MS));
  await giveKeys(db, deps, { authority, people, agencyName: root.name, now });
  const seed = await agencyIdsByKey(db);
  const find = (key: string) => {
    const id = seed.get(key);
    if (id === undefined) throw new Error(`the demo province has no agency ${key}`);
    return id;
  };
  const nameOf = (key: string) => agencies.find((agency) => agency.id === find(key))?.name ?? key;
  const content = demoDirective({ date: localDay(issuedAt), idOf: find, nameOf });
  const act = <T>(actor: Actor, at: Date, run: (context: CommandContext) => Promise<T>) =>
    db.transaction().execute((tx) => run({ tx, actor, now: at, from: null, requestId: null }));
  const minutes = (count: number) => new Date(issuedAt.getTime() - (60 - count) * 60_000);
  const id = await act(people.specialist, minutes(0), (context) =>
    createDraft(context, { ...content, reading: null, sourceFileId: null }),
  );
  await act(people.specialist, minutes(5), (context) => submitDocument(context, id));
  await act(people.leader, minutes(20), (context) => approveDocument(context, id));
  await act(people.leader, minutes(22), (context) => signDocument(context, deps, { id, pin: DEMO_PIN }));
  const year = Number(localDay(issuedAt).slice(0, 4));
  await act(people.clerk, minutes(39), ({ tx }) =>
    startRegister(tx, { agencyId: root.id, year, name: 'outgoing', last: LAST_NUMBER }),
  );
  await act(people.clerk, minutes(40), (context) => numberDocument(context, deps, id));
  await act(people.clerk, minutes(50), (context) => issueDocument(context, deps, id));
  await registerMany(db, { documentId: id, issuedAt, now });
  return { documentId: id, issuedAt };
}

interface DemoStaff {
  readonly specialist: Actor;
  readonly clerk: Actor;
  readonly leader: Actor;
  /** Everyone of the committee who may sign. */
  readonly signers: readonly { actor: Actor; name: string }[];
}

function actorOf(office: { personId: string; id: string; agencyId: string; role: Role }): Actor {
  const own = Object.entries(abilities).filter(([, roles]) => (roles as readonly Role[]).includes(office.role));
  return {
    personId: office.personId,
    officeId: office.id,
    agencyId: office.agencyId,
    role: office.role,
    abilities: new Set(own.map(([ability]) => ability)),
    language: 'vi',
  };
}

async function demoStaff(db: Database, agencyId: string, at: Date): Promise<DemoStaff> {
  const offices = await officesByRole(
    db,
    { agencyIds: [agencyId], roles: ['clerk', 'specialist', 'leader', 'head'] },
    at,
  );
  const first = (role: Role) => {
    const office = offices.find((each) => each.role === role);
    if (office === undefined) throw new Error(`the demo committee has no ${role}`);
    return actorOf(office);
  };
  const signers = offices
    .filter((office) => office.signs.length > 0)
    .map((office) => ({ actor: actorOf(office), name: office.personName }));
  return { specialist: first('specialist'), clerk: first('clerk'), leader: first('leader'), signers };
}

async function giveKeys(
  db: Database,
  deps: DocumentsDeps,
  parts: { authority: DemoAuthority; people: DemoStaff; agencyName: string; now: Date },
): Promise<void> {
  const { authority, people, agencyName, now } = parts;
  const validFrom = new Date(now.getTime() - YEAR_MS / 2);
  const validUntil = new Date(now.getTime() + 2 * YEAR_MS);
  const issue = (commonName: string) =>
    authority.issue({ commonName, organisation: agencyName, email: null, pin: DEMO_PIN, validFrom, validUntil });
  await db.transaction().execute((tx) => insertTrust(tx, 'anchor', authority.anchor));
  const keep = (actor: Actor, owner: 'person' | 'agency', key: { pkcs12: Uint8Array }, image: string) =>
    db.transaction().execute((tx) =>
      keepKey({ tx, actor, now: validFrom, from: null, requestId: null }, deps, {
        owner,
        pkcs12: key.pkcs12,
        pin: DEMO_PIN,
        image: readDemoImage(image),
      }),
    );
  for (const [index, { actor, name }] of people.signers.entries())
    await keep(
      actor,
      'person',
      await issue(name),
      DEMO_IMAGES.signatures[index % DEMO_IMAGES.signatures.length] ?? DEMO_IMAGES.signatures[0],
    );
  await keep(people.clerk, 'agency', await issue(agencyName), DEMO_IMAGES.seal);
}

/** Most receiving clerks have registered the letter within a day or two; some have only seen it arrive. */
async function registerMany(db: Database, parts: { documentId: string; issuedAt: Date; now: Date }): Promise<void> {
  const rows = await listReceiptRows(db, { documentId: parts.documentId, words: [], after: null, limit: 2_000 });
  const clerks = await officesByRole(
    db,
    { agencyIds: rows.map((row) => row.agencyId), roles: ['clerk'] },
    parts.issuedAt,
  );
  for (const [index, row] of rows.entries()) {
    const office = clerks.find((each) => each.agencyId === row.agencyId);
    if (office === undefined || index % 11 === 7) continue;
    const read = officeHour(new Date(parts.issuedAt.getTime() + ((index * 37) % 1_500) * 60_000), parts.now);
    const at = new Date(Math.max(read.getTime(), parts.issuedAt.getTime() + 600_000));
    await db
      .transaction()
      .execute((tx) =>
        actOnReceipt({ tx, actor: actorOf(office), now: at, from: null, requestId: null }, row.id, { act: 'register' }),
      );
  }
}
