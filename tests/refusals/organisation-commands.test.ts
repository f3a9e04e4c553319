import { randomUUID } from 'node:crypto';
import {
  appointDeputyBody,
  appointOfficeBody,
  changeAgencyBody,
  changePersonBody,
  createAgencyBody,
  createPersonBody,
} from '@phong-tuyen/contracts';
import { afterAll, beforeAll } from 'vitest';
import { appointDeputy } from '../../apps/server/src/modules/organisation/commands/appoint-deputy.ts';
import { appointOffice } from '../../apps/server/src/modules/organisation/commands/appoint-office.ts';
import { changeAgency } from '../../apps/server/src/modules/organisation/commands/change-agency.ts';
import { changePerson } from '../../apps/server/src/modules/organisation/commands/change-person.ts';
import { closeAgency } from '../../apps/server/src/modules/organisation/commands/close-agency.ts';
import { createAgency } from '../../apps/server/src/modules/organisation/commands/create-agency.ts';
import { createPerson } from '../../apps/server/src/modules/organisation/commands/create-person.ts';
import { disablePerson } from '../../apps/server/src/modules/organisation/commands/disable-person.ts';
import { enablePerson } from '../../apps/server/src/modules/organisation/commands/enable-person.ts';
import { endOffice } from '../../apps/server/src/modules/organisation/commands/end-office.ts';
import { importOrganisation } from '../../apps/server/src/modules/organisation/commands/import-organisation.ts';
import { resetPassword } from '../../apps/server/src/modules/organisation/commands/reset-password.ts';
import { revokeDeputy } from '../../apps/server/src/modules/organisation/commands/revoke-deputy.ts';
import { revokeSession } from '../../apps/server/src/modules/organisation/commands/revoke-session.ts';
import { switchOffice } from '../../apps/server/src/modules/organisation/commands/switch-office.ts';
import {
  type BuiltStaff,
  buildAgency,
  buildOffice,
  buildPerson,
  buildProvince,
} from '../../apps/server/src/modules/organisation/testing.ts';
import type { CommandContext } from '../../apps/server/src/platform/database/command-context.ts';
import {
  createTestDatabase,
  type TestDatabase,
} from '../../apps/server/src/platform/database/testing/test-database.ts';
import type { Actor } from '../../apps/server/src/platform/http/actor.ts';
import { inCommand } from '../../apps/server/src/platform/testing/test-context.ts';
import { none, refused, testRefusals, UNKNOWN } from './refused.ts';

const now = new Date('2020-07-28T02:00:00Z');

let database: TestDatabase;
let top: BuiltStaff;
let own: BuiltStaff;
let other: BuiltStaff;
let closed = '';
let disabled = '';
let ended = '';
let sharedPerson = '';
let deputy = '';
beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  const province = await buildProvince(db);
  top = await province.staffOf(province.committee);
  own = await province.staffOf(province.departments[0]);
  other = await province.staffOf(province.departments[1]);
  closed = (await buildAgency(db, { parentId: province.committee.id, closedOn: '2020-01-01' })).id;
  const { agencyId } = own.clerk;
  disabled = (await buildPerson(db, { disabledAt: now })).id;
  await buildOffice(db, { agencyId, personId: disabled });
  ended = (await buildOffice(db, { agencyId, validUntil: '2020-06-30' })).id;
  sharedPerson = (await buildOffice(db, { agencyId })).personId;
  await buildOffice(db, { agencyId: other.clerk.agencyId, personId: sharedPerson });
  await as(own.head, async (context) => {
    deputy = (await appointDeputy(context, deputyOf(own.head, own.leader.personId))).id;
  });
});
afterAll(() => database.close());

const as = (actor: Actor, act: (context: CommandContext) => Promise<unknown>) =>
  inCommand(database.db, { actor, now }, act);

const deputyOf = (head: Actor, deputyPersonId: string, officeId = head.officeId) => ({
  ...appointDeputyBody.parse({
    officeId,
    deputyPersonId,
    validFrom: '2020-08-01',
    validUntil: '2020-08-09',
    reason: 'nghỉ phép',
  }),
  agencyId: head.agencyId,
});
const OFFICE = { role: 'specialist', position: 'Chuyên viên', validFrom: '2020-07-01' };
const newOffice = (personId: string, agencyId: string) => ({
  ...appointOfficeBody.parse({ ...OFFICE, personId }),
  agencyId,
});
const newPerson = (agencyId: string) => ({
  ...createPersonBody.parse({ ...OFFICE, name: 'Trần Thị Bình', email: `${randomUUID()}@thu.phongtuyen.example` }),
  agencyId,
});
const newAgency = (parentId: string) =>
  createAgencyBody.parse({
    parentId,
    key: `don-vi-${randomUUID().slice(0, 8)}`,
    name: 'Đơn vị thử',
    shortName: 'ĐVT',
    kind: 'unit',
    symbol: 'DVT',
  });
const renamed = (agencyId: string) => ({ agencyId, changes: changeAgencyBody.parse({ name: 'Tên mới' }) });

type Act = (context: CommandContext, id: string) => Promise<unknown>;
/** Administrators of an agency edit its people and no others. */
const onPerson = (act: Act, state: { code: string; of: () => string }) => ({
  role: refused('platform.forbidden', () => as(own.head, (context) => act(context, own.clerk.personId))),
  agency: refused('platform.not-found', () => as(other.administrator, (context) => act(context, own.clerk.personId))),
  state: refused(state.code, () => as(own.administrator, (context) => act(context, state.of()))),
  id: refused('platform.not-found', () => as(top.administrator, (context) => act(context, UNKNOWN))),
});
/** Agencies are the province's administrators' to edit. */
const onAgency = (act: Act, state: { code: string; of: () => string }) => ({
  role: refused('platform.forbidden', () => as(top.head, (context) => act(context, own.clerk.agencyId))),
  agency: refused('platform.not-found', () => as(own.administrator, (context) => act(context, own.clerk.agencyId))),
  state: refused(state.code, () => as(top.administrator, (context) => act(context, state.of()))),
  id: refused('platform.not-found', () => as(top.administrator, (context) => act(context, UNKNOWN))),
});
const inAgency = (act: Act) => ({
  role: refused('platform.forbidden', () => as(own.head, (context) => act(context, own.clerk.agencyId))),
  agency: refused('platform.not-found', () => as(other.administrator, (context) => act(context, own.clerk.agencyId))),
  state: refused('organisation.agency-closed', () => as(top.administrator, (context) => act(context, closed))),
  id: refused('platform.not-found', () => as(top.administrator, (context) => act(context, UNKNOWN))),
});
const OWN_ONLY = none('It is always the actor’s own.');
const ANYONE = none('Everyone who is signed in may do this to what is theirs.');
const elsewhere = { code: 'organisation.person-holds-elsewhere', of: () => sharedPerson };

testRefusals({
  'appoint-deputy': {
    role: refused('platform.forbidden', () =>
      as(own.clerk, (context) => appointDeputy(context, deputyOf(own.head, own.leader.personId))),
    ),
    agency: refused('platform.not-found', () =>
      as(other.head, (context) => appointDeputy(context, deputyOf(own.head, own.leader.personId))),
    ),
    state: refused('organisation.deputy-overlaps', () =>
      as(own.head, (context) => appointDeputy(context, deputyOf(own.head, own.clerk.personId))),
    ),
    id: refused('platform.not-found', () =>
      as(own.head, (context) => appointDeputy(context, deputyOf(own.head, own.leader.personId, UNKNOWN))),
    ),
  },
  'appoint-office': inAgency((context, id) => appointOffice(context, newOffice(own.clerk.personId, id))),
  'change-agency': onAgency((context, id) => changeAgency(context, renamed(id)), {
    code: 'organisation.agency-closed',
    of: () => closed,
  }),
  'change-person': onPerson(
    (context, personId) => changePerson(context, { personId, changes: changePersonBody.parse({ name: 'Tên Mới' }) }),
    elsewhere,
  ),
  'choose-language': {
    role: ANYONE,
    agency: OWN_ONLY,
    state: none('Either language can be chosen at any time.'),
    id: none('No id is given.'),
  },
  'close-agency': onAgency((context, id) => closeAgency(context, id), {
    code: 'organisation.agency-is-root',
    of: () => top.clerk.agencyId,
  }),
  'create-agency': onAgency((context, id) => createAgency(context, newAgency(id)), {
    code: 'organisation.agency-closed',
    of: () => closed,
  }),
  'create-person': inAgency((context, id) => createPerson(context, newPerson(id))),
  'disable-person': onPerson((context, id) => disablePerson(context, id), elsewhere),
  'enable-person': onPerson((context, id) => enablePerson(context, id), elsewhere),
  'end-office': {
    role: refused('platform.forbidden', () =>
      as(own.head, (context) => endOffice(context, { officeId: own.clerk.officeId, lastDay: '2020-08-31' })),
    ),
    agency: refused('platform.not-found', () =>
      as(other.administrator, (context) => endOffice(context, { officeId: own.clerk.officeId, lastDay: '2020-08-31' })),
    ),
    state: refused('organisation.office-ended', () =>
      as(own.administrator, (context) => endOffice(context, { officeId: ended, lastDay: '2020-08-31' })),
    ),
    id: refused('platform.not-found', () =>
      as(top.administrator, (context) => endOffice(context, { officeId: UNKNOWN, lastDay: '2020-08-31' })),
    ),
  },
  'import-organisation': {
    role: refused('platform.forbidden', () =>
      as(own.head, (context) => importOrganisation(context, { bytes: new Uint8Array(9), confirm: true })),
    ),
    agency: none('Rows of other agencies are faults of their cells; see import.test.ts.'),
    state: refused('platform.workbook-unreadable', () =>
      as(top.administrator, (context) => importOrganisation(context, { bytes: new Uint8Array(9), confirm: true })),
    ),
    id: none('The file names agencies by their keys.'),
  },
  'reset-password': onPerson((context, id) => resetPassword(context, id), {
    code: 'organisation.person-disabled',
    of: () => disabled,
  }),
  'revoke-deputy': {
    role: refused('platform.forbidden', () => as(own.clerk, (context) => revokeDeputy(context, deputy))),
    agency: refused('platform.not-found', () => as(other.head, (context) => revokeDeputy(context, deputy))),
    state: none('Revoking again changes nothing.'),
    id: refused('platform.not-found', () => as(own.head, (context) => revokeDeputy(context, UNKNOWN))),
  },
  'revoke-session': {
    role: ANYONE,
    agency: OWN_ONLY,
    state: none('An ended session is gone, and answers as an unknown one.'),
    id: refused('platform.not-found', () => as(own.clerk, (context) => revokeSession(context, UNKNOWN))),
  },
  'sign-out-everywhere': {
    role: ANYONE,
    agency: OWN_ONLY,
    state: none('Without sessions nothing changes.'),
    id: none('No id is given.'),
  },
  'switch-office': {
    role: ANYONE,
    agency: refused('organisation.office-not-yours', () =>
      as(own.clerk, (context) => switchOffice(context, { officeId: other.clerk.officeId, token: 'x' })),
    ),
    state: refused('organisation.office-not-yours', () =>
      as(own.clerk, (context) => switchOffice(context, { officeId: ended, token: 'x' })),
    ),
    id: refused('organisation.office-not-yours', () =>
      as(own.clerk, (context) => switchOffice(context, { officeId: UNKNOWN, token: 'x' })),
    ),
  },
});
