import { createHash } from 'node:crypto';
import type { ImportPreview } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import type { ImportedAgency } from '../import/agency-rows.ts';
import { type ImportPlan, planImport, toPreview } from '../import/plan-import.ts';
import { assertAbility } from '../scope.ts';
import { type AgencyValues, insertAgencies, lockNames, updateAgency } from '../store/agencies.ts';
import { insertOffices, updateOffice } from '../store/offices.ts';
import { insertPeople, updatePerson } from '../store/people.ts';

/**
 * Looks at an .xlsx of agencies and people, and writes it when asked to and no cell is faulty: all of it or nothing.
 * The same file again finds everything as it is. People who are not in the file stay as they are.
 *
 * @throws platform.workbook-unreadable, platform.workbook-too-large, organisation.import-sheet-missing
 */
export async function importOrganisation(
  context: CommandContext,
  input: { readonly bytes: Uint8Array; readonly confirm: boolean },
): Promise<ImportPreview> {
  assertAbility(context.actor, 'organisation.import');
  // One import at a time: two that know nothing of each other would both find the same people missing.
  if (input.confirm) await lockNames(context.tx);
  const plan = await planImport(context.tx, context.actor, input.bytes);
  const changes = [...plan.agencies, ...plan.offices].some(({ change }) => change !== 'same');
  if (!input.confirm || plan.faults.length > 0) return toPreview(plan, false);
  if (changes) {
    const ids = await writeAgencies(context, plan);
    await writeOffices(context, plan, ids);
    await notifyLive(context.tx, { topic: 'agencies', ids: [], agencyIds: null });
    const { agencies, people } = toPreview(plan, true);
    await recordAudit(context, {
      act: 'organisation.imported',
      subjectType: 'agency',
      subjectId: context.actor.agencyId,
      detail: { agencies, people, sha256: createHash('sha256').update(input.bytes).digest('hex') },
    });
  }
  return toPreview(plan, true);
}

/** Writes agencies level by level, parents first, and answers the ids of all by key. */
async function writeAgencies(context: CommandContext, plan: ImportPlan): Promise<Map<string, string>> {
  const ids = new Map(plan.known.map((agency) => [agency.key, agency.id]));
  let waiting = plan.agencies.filter(({ change }) => change === 'new').map(({ agency }) => agency);
  while (waiting.length > 0) {
    const ready = waiting.filter((agency) => agency.parentKey === '' || ids.has(agency.parentKey));
    // The plan found no missing parent and no circle, so every round has some.
    if (ready.length === 0) throw new Error('agencies of the import hang under nothing');
    for (const [key, id] of await insertAgencies(
      context.tx,
      ready.map((agency) => toValues(agency, ids)),
    ))
      ids.set(key, id);
    waiting = waiting.filter((agency) => !ready.includes(agency));
  }
  for (const { agency, there, change } of plan.agencies) {
    if (change !== 'changed' || there === null) continue;
    const { key: _key, sortOrder: _sortOrder, tile: _tile, ...values } = toValues(agency, ids);
    await updateAgency(context.tx, there.id, values);
  }
  return ids;
}

function toValues(agency: ImportedAgency, ids: ReadonlyMap<string, string>): AgencyValues {
  const { row, parentKey, ...values } = agency;
  return { ...values, parentId: ids.get(parentKey) ?? null, tile: null, sortOrder: row };
}

async function writeOffices(
  context: CommandContext,
  plan: ImportPlan,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const people = new Map(plan.offices.map(({ person, office }) => [office.email, person?.id ?? null]));
  const added = [...people].filter(([, id]) => id === null).map(([email]) => email);
  const values = added.flatMap((email) => {
    const first = plan.offices.find(({ office }) => office.email === email)?.office;
    return first === undefined ? [] : [{ name: first.name, email, phone: first.phone, language: 'vi' as const }];
  });
  for (const [email, id] of await insertPeople(context.tx, values)) people.set(email, id);
  for (const { office, person } of plan.offices)
    if (person !== null && (person.name !== office.name || person.phone !== office.phone))
      await updatePerson(context.tx, person.id, { name: office.name, phone: office.phone }, context.now);
  const offices = plan.offices
    .filter(({ held }) => held === null)
    .map(({ office }) => ({ ...office, personId: idOf(people, office.email), agencyId: idOf(ids, office.agencyKey) }));
  await insertOffices(context.tx, offices);
  for (const { office, held, change } of plan.offices)
    if (held !== null && change === 'changed')
      await updateOffice(context.tx, held.id, {
        validFrom: office.validFrom,
        validUntil: office.validUntil,
        signs: office.signs,
      });
}

function idOf(ids: ReadonlyMap<string, string | null>, key: string): string {
  const id = ids.get(key);
  if (id === undefined || id === null) throw new Error(`the import planned without ${key}`);
  return id;
}
