import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PlannedTask, Role, Target } from '@phong-tuyen/contracts';
import { createTypesetter, type Letter, loadTinos } from '@phong-tuyen/letters';
import type { Database } from '../../platform/database/connect.ts';
import { openFileStore } from '../../platform/files/open-file-store.ts';
import type { Actor } from '../../platform/http/actor.ts';
import { inCommand } from '../../platform/testing/test-context.ts';
import { findAgency, findOffice, groupAbilitiesByRole } from '../organisation/index.ts';
import { type BuiltProvince, buildProvince } from '../organisation/testing.ts';
import { createDraft } from './commands/create-draft.ts';
import { keepKey } from './commands/keep-key.ts';
import { DEMO_IMAGES, readDemoImage } from './demo/images.ts';
import type { DocumentsDeps, IssuedDirective } from './deps.ts';
import { abilities } from './policy.ts';
import { createDemoAuthority, type DemoAuthority } from './signing/index.ts';
import { insertTrust } from './store/keys.ts';

/** 28 July 2020, 9:00 in Vietnam. */
export const TEST_NOW = new Date('2020-07-28T02:00:00Z');
export const TEST_PIN = '424842';
const YEAR_MS = 365 * 86_400_000;

const byRole = groupAbilitiesByRole([abilities]);
export const abilitiesOf = (role: Role): readonly string[] => [...byRole[role]];

export interface DocumentsBench {
  readonly deps: DocumentsDeps;
  readonly issued: IssuedDirective[];
  readonly province: BuiltProvince;
  readonly authority: DemoAuthority;
  /** Where the files are kept, for a process that is to work on the same data. */
  readonly filesFolder: string;
}

/** Everything a test of documents stands on: a province, real files, a typesetter, keys of the committee's head, leader and seal. */
export async function buildDocumentsBench(db: Database): Promise<DocumentsBench> {
  const province = await buildProvince(db, abilitiesOf);
  const issued: IssuedDirective[] = [];
  const folder = await mkdtemp(path.join(tmpdir(), 'phong-tuyen-documents-'));
  const deps = testDeps(folder, async (_context, directive) => void issued.push(directive));
  const authority = await createDemoAuthority(new Date(TEST_NOW.getTime() - YEAR_MS));
  await db.transaction().execute((tx) => insertTrust(tx, 'anchor', authority.anchor));
  const staff = await province.staffOf(province.committee);
  for (const actor of [staff.head, staff.leader]) await giveKey(db, { deps, authority, actor, of: 'person' });
  await giveKey(db, { deps, authority, actor: staff.clerk, of: 'agency' });
  return { deps, issued, province, authority, filesFolder: folder };
}

/** The module's parts on real files in `folder`. */
export function testDeps(folder: string, onIssue: DocumentsDeps['onIssue']): DocumentsDeps {
  return {
    files: openFileStore({ FILES_DIR: folder, FILES_MAX_MB: 50, S3_REGION: 'us-east-1' } as never),
    reader: { read: async () => Promise.reject(new Error('this test reads no file')) },
    typesetter: createTypesetter(),
    fonts: loadTinos(),
    secret: new Uint8Array(32).fill(42),
    randomBytes: (length) => randomBytes(length),
    maxFileBytes: 50 * 1024 * 1024,
    onIssue,
  };
}

/** Keeps a fresh key of the actor, or of their agency's seal. */
export async function giveKey(
  db: Database,
  parts: {
    deps: DocumentsDeps;
    authority: DemoAuthority;
    actor: Actor;
    of: 'person' | 'agency';
    validUntil?: Date;
    name?: string;
  },
): Promise<void> {
  const office = await findOffice(db, parts.actor.officeId);
  const agency = await findAgency(db, parts.actor.agencyId);
  const commonName = parts.name ?? (parts.of === 'person' ? office?.personName : agency?.name) ?? '';
  const key = await parts.authority.issue({
    commonName,
    organisation: agency?.name ?? '',
    email: null,
    pin: TEST_PIN,
    validFrom: new Date(TEST_NOW.getTime() - YEAR_MS / 2),
    validUntil: parts.validUntil ?? new Date(TEST_NOW.getTime() + YEAR_MS),
  });
  const image = readDemoImage(parts.of === 'person' ? DEMO_IMAGES.signatures[0] : DEMO_IMAGES.seal);
  // A key that has expired by now was kept while it was good.
  const now = new Date(Math.min(TEST_NOW.getTime(), (parts.validUntil ?? TEST_NOW).getTime() - 3_600_000));
  await inCommand(db, { actor: parts.actor, now }, (context) =>
    keepKey(context, parts.deps, {
      owner: parts.of,
      pkcs12: key.pkcs12,
      pin: TEST_PIN,
      image,
    }),
  );
}

/** A letter that lacks nothing. */
export function testLetter(overrides: Partial<Letter> = {}): Letter {
  return {
    type: 'CV',
    parentAgency: null,
    issuer: 'ỦY BAN NHÂN DÂN TỈNH SÔNG THỬ',
    number: null,
    symbol: 'UBND-KGVX',
    place: 'Sông Thử',
    date: null,
    subject: 'cài đặt ứng dụng truy vết tiếp xúc',
    urgency: null,
    addressees: ['UBND các huyện, thị xã, thành phố'],
    legalBases: [],
    body: [
      { kind: 'paragraph', label: null, text: 'UBND tỉnh yêu cầu các địa phương triển khai thực hiện.', children: [] },
    ],
    footnotes: [],
    signature: { authority: ['TM. ỦY BAN NHÂN DÂN'], position: 'CHỦ TỊCH', name: null },
    recipients: ['Như trên', 'Lưu: VT, KGVX'],
    attachments: [],
    ...overrides,
  };
}

export const DISTRICTS: Target = {
  type: 'group',
  kinds: ['district-committee'],
  name: 'UBND các huyện, thị xã, thành phố',
};

export function testTask(overrides: Partial<PlannedTask> = {}): PlannedTask {
  return {
    path: '1.1',
    section: null,
    text: 'Cài đặt ứng dụng',
    leads: [DISTRICTS],
    coordinates: [],
    deadline: '2020-08-15',
    indicator: null,
    ...overrides,
  };
}

/** A draft of the actor's agency. @returns its id */
export async function buildDraft(
  db: Database,
  actor: Actor,
  parts: { letter?: Partial<Letter>; tasks?: readonly PlannedTask[]; targets?: readonly Target[] } = {},
): Promise<string> {
  return inCommand(db, { actor, now: TEST_NOW }, (context) =>
    createDraft(context, {
      letter: testLetter(parts.letter),
      tasks: parts.tasks ?? [testTask()],
      targets: parts.targets ?? [DISTRICTS],
      reading: null,
      sourceFileId: null,
    }),
  );
}
