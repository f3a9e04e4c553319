import { randomUUID } from 'node:crypto';
import { appointDeputyBody } from '@phong-tuyen/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/test-database.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { inCommand } from '../../../platform/testing/test-context.ts';
import { listDeputies } from '../queries.ts';
import { listActableOffices } from '../store/offices.ts';
import { type BuiltProvince, type BuiltStaff, buildOffice, buildPerson, buildProvince } from '../testing.ts';
import { appointDeputy } from './appoint-deputy.ts';
import { endOffice } from './end-office.ts';
import { revokeDeputy } from './revoke-deputy.ts';

let database: TestDatabase;
let province: BuiltProvince;
let own: BuiltStaff;
let other: BuiltStaff;
const now = new Date('2020-07-28T02:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase({ max: 10 });
  province = await buildProvince(database.db);
  own = await province.staffOf(province.departments[0]);
  other = await province.staffOf(province.departments[1]);
});
afterAll(() => database.close());

const as = <T>(actor: Actor, act: Parameters<typeof inCommand<T>>[2]) => inCommand(database.db, { actor, now }, act);

/** A head of the first department whose office no other test touches. */
async function buildHead(parts: { validFrom?: string; validUntil?: string } = {}): Promise<Actor> {
  const office = await buildOffice(database.db, { agencyId: own.head.agencyId, role: 'head', ...parts });
  return { ...own.head, officeId: office.id, personId: office.personId };
}
function appoint(actor: Actor, officeId: string, parts: object = {}) {
  const body = appointDeputyBody.parse({
    officeId,
    deputyPersonId: own.leader.personId,
    validFrom: '2020-08-01',
    validUntil: '2020-08-10',
    reason: 'Đi công tác',
    ...parts,
  });
  return as(actor, (context) => appointDeputy(context, { ...body, agencyId: own.head.agencyId }));
}

describe('appointDeputy', () => {
  it('lets the deputy act between the dates, both included, and not outside', async () => {
    const head = await buildHead();
    await appoint(head, head.officeId);
    const mayActOn = async (day: string) =>
      (await listActableOffices(database.db, own.leader.personId, day)).some(
        (office) => office.id === head.officeId && office.deputyFor !== null && office.role === 'head',
      );
    expect(await Promise.all(['2020-07-31', '2020-08-01', '2020-08-10', '2020-08-11'].map(mayActOn))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('refuses overlaps, and answers the same naming again with the first', async () => {
    const head = await buildHead();
    const first = await appoint(head, head.officeId);
    expect(await appoint(head, head.officeId)).toEqual(first);
    const overlap = { validFrom: '2020-08-10', validUntil: '2020-08-12' };
    await expect(appoint(head, head.officeId, overlap)).rejects.toThrow('organisation.deputy-overlaps');
    await appoint(head, head.officeId, { validFrom: '2020-08-11', validUntil: '2020-08-12' });
  });

  it('names one of two when both are asked at once', async () => {
    const head = await buildHead();
    const asked = await Promise.allSettled([
      appoint(head, head.officeId, { deputyPersonId: own.leader.personId }),
      appoint(head, head.officeId, { deputyPersonId: own.specialist.personId }),
    ]);
    expect(asked.map((answer) => answer.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses dates that are reversed, past, or outside the office', async () => {
    const head = await buildHead({ validFrom: '2020-07-01', validUntil: '2020-08-05' });
    const refused = (validFrom: string, validUntil: string) =>
      expect(appoint(head, head.officeId, { validFrom, validUntil })).rejects;
    await refused('2020-08-02', '2020-08-01').toThrow('organisation.dates-reversed');
    await refused('2020-07-01', '2020-07-27').toThrow('organisation.deputy-in-past');
    await refused('2020-08-01', '2020-08-06').toThrow('organisation.deputy-outside-office');
    await refused('2020-06-30', '2020-08-01').toThrow('organisation.deputy-outside-office');
  });

  it('refuses the holder, strangers to the agency, disabled and absent people', async () => {
    const head = await buildHead();
    const refused = (deputyPersonId: string) => expect(appoint(head, head.officeId, { deputyPersonId })).rejects;
    await refused(head.personId).toThrow('organisation.deputy-is-holder');
    await refused(other.leader.personId).toThrow('organisation.deputy-elsewhere');
    await refused((await buildPerson(database.db, { disabledAt: now })).id).toThrow('organisation.person-disabled');
    await refused(randomUUID()).toThrow('platform.not-found');
  });

  it('refuses wrong roles, other heads, other agencies’ administrators and absent offices', async () => {
    const head = await buildHead();
    await expect(appoint(own.clerk, head.officeId)).rejects.toThrow('platform.forbidden');
    await expect(appoint(own.head, head.officeId)).rejects.toThrow('platform.not-found');
    await expect(appoint(other.administrator, head.officeId)).rejects.toThrow('platform.not-found');
    await expect(appoint(head, randomUUID())).rejects.toThrow('platform.not-found');
    await expect(appoint(head, other.head.officeId)).rejects.toThrow('platform.not-found');
  });

  it('lets no deputy pass the office on', async () => {
    const head = await buildHead();
    await appoint(head, head.officeId, { validFrom: '2020-07-28' });
    const deputy: Actor = { ...head, personId: own.leader.personId };
    const parts = { deputyPersonId: own.specialist.personId, validFrom: '2020-09-01', validUntil: '2020-09-02' };
    await expect(appoint(deputy, head.officeId, parts)).rejects.toThrow('platform.not-found');
  });
});

describe('revokeDeputy', () => {
  it('ends the authority at once; again without effect', async () => {
    const head = await buildHead();
    const { id } = await appoint(head, head.officeId, { validFrom: '2020-07-28' });
    await as(own.administrator, (context) => revokeDeputy(context, id));
    await as(own.administrator, (context) => revokeDeputy(context, id));
    const listed = (await listDeputies(database.db, own.head.agencyId, now)).find((deputy) => deputy.id === id);
    expect(listed?.state).toBe('revoked');
    const actable = await listActableOffices(database.db, own.leader.personId, '2020-07-28');
    expect(actable.map((office) => office.id)).not.toContain(head.officeId);
    await appoint(head, head.officeId, { validFrom: '2020-07-28' });
  });

  it('refuses wrong roles, other agencies and absent deputies', async () => {
    const head = await buildHead();
    const { id } = await appoint(head, head.officeId);
    const revoke = (actor: Actor, deputyId = id) => as(actor, (context) => revokeDeputy(context, deputyId));
    await expect(revoke(own.specialist)).rejects.toThrow('platform.forbidden');
    await expect(revoke(other.administrator)).rejects.toThrow('platform.not-found');
    await expect(revoke(own.head)).rejects.toThrow('platform.not-found');
    await expect(revoke(own.administrator, randomUUID())).rejects.toThrow('platform.not-found');
  });
});

describe('the end of an office', () => {
  it('ends its deputies with it, and keeps the days they acted', async () => {
    const head = await buildHead();
    const acting = await appoint(head, head.officeId, { validFrom: '2020-07-20', validUntil: '2020-08-10' });
    const coming = await appoint(head, head.officeId, { validFrom: '2020-08-20', validUntil: '2020-08-25' });
    await as(own.administrator, (context) => endOffice(context, { officeId: head.officeId, lastDay: '2020-07-30' }));
    const listed = await listDeputies(database.db, own.head.agencyId, now);
    expect(listed.find((deputy) => deputy.id === acting.id)).toMatchObject({
      validUntil: '2020-07-30',
      state: 'acting',
    });
    expect(listed.find((deputy) => deputy.id === coming.id)?.state).toBe('revoked');
  });
});
