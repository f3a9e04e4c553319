import { randomUUID } from 'node:crypto';
import { appointOfficeBody, changePersonBody, createPersonBody } from '@phong-tuyen/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { inCommand } from '../../../platform/testing/test-context.ts';
import { listPeople } from '../queries.ts';
import { findPersonRow } from '../store/people.ts';
import {
  type BuiltProvince,
  type BuiltStaff,
  buildAgency,
  buildOffice,
  buildPerson,
  buildProvince,
} from '../testing.ts';
import { appointOffice } from './appoint-office.ts';
import { changePerson } from './change-person.ts';
import { createPerson } from './create-person.ts';
import { disablePerson } from './disable-person.ts';
import { enablePerson } from './enable-person.ts';
import { endOffice } from './end-office.ts';
import { resetPassword } from './reset-password.ts';

let database: TestDatabase;
let province: BuiltProvince;
let own: BuiltStaff;
let other: BuiltStaff;
let top: BuiltStaff;
const now = new Date('2020-07-28T02:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
  province = await buildProvince(database.db);
  own = await province.staffOf(province.departments[0]);
  other = await province.staffOf(province.departments[1]);
  top = await province.staffOf(province.committee);
});
afterAll(() => database.close());

const as = <T>(actor: Actor, act: Parameters<typeof inCommand<T>>[2]) => inCommand(database.db, { actor, now }, act);
const newPerson = (parts: object = {}) =>
  createPersonBody.parse({
    name: 'Trần Thị Bình',
    email: `${randomUUID()}@thu.phongtuyen.example`,
    role: 'specialist',
    position: 'Chuyên viên',
    validFrom: '2020-07-01',
    ...parts,
  });
const create = (actor: Actor, agencyId: string, parts: object = {}) =>
  as(actor, (context) => createPerson(context, { ...newPerson(parts), agencyId }));

describe('createPerson', () => {
  it('adds a person to one’s own agency, and the province’s administrator to any', async () => {
    const agencyId = own.administrator.agencyId;
    const { personId } = await create(own.administrator, agencyId, { name: 'Lê Văn Ất' });
    await create(top.administrator, agencyId);
    const { items } = await listPeople(database.db, { agencyId, search: 'le at', limit: 10 }, now);
    expect(items.map((item) => item.id)).toEqual([personId]);
    expect(items[0]?.offices[0]).toMatchObject({ role: 'specialist', agencyId });
  });

  it('refuses wrong roles, other agencies, absent and closed ones', async () => {
    const agencyId = own.administrator.agencyId;
    await expect(create(own.head, agencyId)).rejects.toThrow('platform.forbidden');
    await expect(create(other.administrator, agencyId)).rejects.toThrow('platform.not-found');
    await expect(create(top.administrator, randomUUID())).rejects.toThrow('platform.not-found');
    const closed = await buildAgency(database.db, { closedOn: '2020-01-01' });
    await expect(create(top.administrator, closed.id)).rejects.toThrow('organisation.agency-closed');
  });

  it('gives an address to one of two who are added at once', async () => {
    const email = 'mot-trong-hai@thu.phongtuyen.example';
    const asked = await Promise.allSettled([
      create(own.administrator, own.administrator.agencyId, { email }),
      create(other.administrator, other.administrator.agencyId, { email }),
    ]);
    const refused = asked.find((answer) => answer.status === 'rejected');
    expect(String(refused?.reason)).toContain('organisation.email-taken');
    expect(asked.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1);
  });

  it('refuses taken addresses, unfit authorities and reversed dates', async () => {
    const agencyId = own.administrator.agencyId;
    const { email } = await buildPerson(database.db);
    const refused = (parts: object) => expect(create(own.administrator, agencyId, parts)).rejects;
    await refused({ email: email.toUpperCase() }).toThrow('organisation.email-taken');
    await refused({ role: 'clerk', signs: ['HEAD'] }).toThrow('organisation.signing-not-allowed');
    await refused({ role: 'leader', signs: ['HEAD'] }).toThrow('organisation.signing-not-allowed');
    await refused({ validUntil: '2020-06-30' }).toThrow('organisation.dates-reversed');
  });
});

describe('changePerson', () => {
  const change = (actor: Actor, personId: string, changes: object) =>
    as(actor, (context) => changePerson(context, { personId, changes: changePersonBody.parse(changes) }));

  it('changes the name with its sorting key', async () => {
    const { personId } = await create(own.administrator, own.administrator.agencyId);
    await change(own.administrator, personId, { name: 'Phạm Thị Cúc', phone: '0235 3810 000' });
    expect(await findPersonRow(database.db, personId)).toMatchObject({
      name: 'Phạm Thị Cúc',
      sortName: 'Cúc Phạm Thị',
      phone: '0235 3810 000',
    });
  });

  it('refuses wrong roles, other agencies’ people, absent ones, taken addresses', async () => {
    const { personId } = await create(own.administrator, own.administrator.agencyId);
    await expect(change(own.clerk, personId, { name: 'Khác Tên' })).rejects.toThrow('platform.forbidden');
    await expect(change(other.administrator, personId, { name: 'Khác Tên' })).rejects.toThrow('platform.not-found');
    await expect(change(top.administrator, randomUUID(), { name: 'Khác Tên' })).rejects.toThrow('platform.not-found');
    const { email } = await buildPerson(database.db);
    await expect(change(own.administrator, personId, { email })).rejects.toThrow('organisation.email-taken');
  });
});

describe('disablePerson and enablePerson', () => {
  const disable = (actor: Actor, id: string) => as(actor, (context) => disablePerson(context, id));
  const enable = (actor: Actor, id: string) => as(actor, (context) => enablePerson(context, id));

  it('shuts out and lets in, each once', async () => {
    const { personId } = await create(own.administrator, own.administrator.agencyId);
    await disable(own.administrator, personId);
    await disable(own.administrator, personId);
    expect((await findPersonRow(database.db, personId))?.disabledAt).toEqual(now);
    await enable(own.administrator, personId);
    expect((await findPersonRow(database.db, personId))?.disabledAt).toBeNull();
  });

  it('refuses wrong roles, other agencies’ people, absent ones and oneself', async () => {
    const { personId } = await create(own.administrator, own.administrator.agencyId);
    await expect(disable(own.leader, personId)).rejects.toThrow('platform.forbidden');
    await expect(disable(other.administrator, personId)).rejects.toThrow('platform.not-found');
    await expect(disable(top.administrator, randomUUID())).rejects.toThrow('platform.not-found');
    await expect(disable(own.administrator, own.administrator.personId)).rejects.toThrow('organisation.own-account');
    await expect(enable(other.administrator, personId)).rejects.toThrow('platform.not-found');
  });
});

describe('an account that acts elsewhere too', () => {
  it('cannot be taken over by giving its person an office and resetting the password', async () => {
    const victim = top.head.personId;
    const body = appointOfficeBody.parse({
      personId: victim,
      role: 'specialist',
      position: 'Chuyên viên',
      validFrom: '2020-07-01',
    });
    await as(own.administrator, (context) => appointOffice(context, { ...body, agencyId: own.administrator.agencyId }));
    const refused = (act: Parameters<typeof inCommand<unknown>>[2]) =>
      expect(as(own.administrator, act)).rejects.toThrow('organisation.person-holds-elsewhere');
    await refused((context) => resetPassword(context, victim));
    await refused((context) => disablePerson(context, victim));
    await refused((context) => changePerson(context, { personId: victim, changes: { email: 'ke@xau.example' } }));
  });
});

describe('resetPassword', () => {
  const reset = (actor: Actor, id: string) => as(actor, (context) => resetPassword(context, id));

  it('gives a password of four groups for 72 hours', async () => {
    const { personId } = await create(own.administrator, own.administrator.agencyId);
    const { password, validUntil } = await reset(own.administrator, personId);
    expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    expect(validUntil).toEqual(new Date('2020-07-31T02:00:00Z'));
  });

  it('refuses wrong roles, other agencies’ people, oneself, disabled and absent people', async () => {
    const { personId } = await create(own.administrator, own.administrator.agencyId);
    await expect(reset(own.head, personId)).rejects.toThrow('platform.forbidden');
    await expect(reset(other.administrator, personId)).rejects.toThrow('platform.not-found');
    await expect(reset(top.administrator, randomUUID())).rejects.toThrow('platform.not-found');
    await expect(reset(top.administrator, top.administrator.personId)).rejects.toThrow('organisation.own-account');
    await as(own.administrator, (context) => disablePerson(context, personId));
    await expect(reset(own.administrator, personId)).rejects.toThrow('organisation.person-disabled');
  });
});

describe('appointOffice and endOffice', () => {
  const appoint = (actor: Actor, agencyId: string, parts: object) =>
    as(actor, (context) =>
      appointOffice(context, {
        ...appointOfficeBody.parse({
          role: 'leader',
          position: 'Phó Giám đốc',
          signs: ['KT'],
          validFrom: '2020-07-01',
          ...parts,
        }),
        agencyId,
      }),
    );
  const end = (actor: Actor, officeId: string, lastDay = '2020-07-28') =>
    as(actor, (context) => endOffice(context, { officeId, lastDay }));

  it('gives a second office and ends it', async () => {
    const person = await buildPerson(database.db);
    const { agencyId } = own.administrator;
    const { id } = await appoint(own.administrator, agencyId, { personId: person.id });
    await expect(appoint(own.administrator, agencyId, { personId: person.id })).rejects.toThrow('office-held');
    await end(own.administrator, id);
    await end(own.administrator, id);
    const tomorrow = new Date('2020-07-28T18:00:00Z');
    expect((await listPeople(database.db, { search: person.email, limit: 1 }, tomorrow)).items[0]?.offices).toEqual([]);
    const later = inCommand(database.db, { actor: own.administrator, now: tomorrow }, (context) =>
      endOffice(context, { officeId: id, lastDay: '2020-09-01' }),
    );
    await expect(later).rejects.toThrow('organisation.office-ended');
  });

  it('refuses wrong roles, other agencies, absent, disabled and unfit', async () => {
    const { agencyId } = own.administrator;
    const person = await buildPerson(database.db);
    const disabled = await buildPerson(database.db, { disabledAt: now });
    const refused = (actor: Actor, parts: object) => expect(appoint(actor, agencyId, parts)).rejects;
    await refused(own.clerk, { personId: person.id }).toThrow('platform.forbidden');
    await refused(other.administrator, { personId: person.id }).toThrow('platform.not-found');
    await refused(own.administrator, { personId: randomUUID() }).toThrow('platform.not-found');
    await refused(own.administrator, { personId: disabled.id }).toThrow('organisation.person-disabled');
    await refused(own.administrator, { personId: person.id, role: 'administrator' }).toThrow('signing-not-allowed');
    await refused(own.administrator, { personId: person.id, validUntil: '2020-06-01' }).toThrow('dates-reversed');
  });

  it('ends nothing for wrong roles, other agencies, absent offices and reversed dates', async () => {
    const office = await buildOffice(database.db, { agencyId: own.administrator.agencyId, validFrom: '2020-07-10' });
    await expect(end(own.head, office.id)).rejects.toThrow('platform.forbidden');
    await expect(end(other.administrator, office.id)).rejects.toThrow('platform.not-found');
    await expect(end(own.administrator, randomUUID())).rejects.toThrow('platform.not-found');
    await expect(end(own.administrator, office.id, '2020-07-09')).rejects.toThrow('organisation.dates-reversed');
  });
});
