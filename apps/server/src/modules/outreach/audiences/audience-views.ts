import type { AudienceDetail, AudienceFault, AudienceSummary, ContactRow } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../../platform/http/page-key.ts';
import { foldWords } from '../../../platform/search/fold-words.ts';
import { type AudienceRow, findAudience, listAudiences } from '../store/audiences.ts';
import { countFaults, countReach, listContacts, listFaults } from '../store/contacts.ts';
import { hideSmallGroups } from './hide-small-groups.ts';
import { isMild } from './is-mild.ts';
import { failureSentence, faultAdvice, faultLabel } from './texts.ts';
import { possibleActs } from './transitions.ts';

type Page<T> = { items: T[]; next: string | null };

function toSummary(row: AudienceRow, language: 'vi' | 'en'): AudienceSummary {
  const { id, name, state, group, fileName, createdBy, rowsDone, share, faulty, repeated, mild, optedOut, elsewhere } =
    row;
  return {
    ...{ id, name, state, group, fileName, createdBy, rowsDone, share, faulty, repeated, mild, optedOut, elsewhere },
    language: row.language,
    createdAt: row.createdAt.toISOString(),
    usable: row.contacts - optedOut,
    failure:
      row.failure === null
        ? null
        : { code: row.failure, message: failureSentence(row.failure, row.failureDetail, language) },
    keepUntil: row.keepUntil,
  };
}

/** A list of the actor's own agency: names and numbers of others are nobody's business. @throws platform.not-found */
async function getOwnAudience(db: Database, actor: Actor, id: string): Promise<AudienceRow> {
  const row = await findAudience(db, id);
  if (row === null || row.agencyId !== actor.agencyId) throw platformFail('not-found');
  return row;
}

export async function pageOfAudiences(
  db: Database,
  actor: Actor,
  question: {
    state?: AudienceRow['state'] | undefined;
    search?: string | undefined;
    after?: string | undefined;
    limit: number;
  },
): Promise<Page<AudienceSummary>> {
  const key = question.after === undefined ? null : decodePageKey(question.after, ['instant', 'uuid']);
  const rows = await listAudiences(db, {
    agencyId: actor.agencyId,
    state: question.state,
    words: foldWords(question.search),
    after: key === null ? null : { at: String(key[0]), id: String(key[1]) },
    limit: question.limit + 1,
  });
  return toPage(rows, question.limit, {
    item: (row) => toSummary(row, actor.language),
    key: (row) => [row.createdAt.toISOString(), row.id],
  });
}

/** One list with everything its page shows. @param least groups of fewer people are not shown */
export async function viewAudience(
  db: Database,
  actor: Actor,
  question: { id: string; least: number },
): Promise<AudienceDetail> {
  const row = await getOwnAudience(db, actor, question.id);
  const [faults, reach] = await Promise.all([countFaults(db, row.id), countReach(db, row.id)]);
  const mayEdit = actor.abilities.has('outreach.edit-audiences');
  return {
    ...toSummary(row, actor.language),
    layout: row.layout,
    sheets: [...(row.form.sheets ?? [])],
    encoding: row.form.encoding ?? null,
    delimiter: row.form.delimiter ?? null,
    preview: row.preview,
    faultCounts: faults.map(({ kind, count }) => ({
      kind,
      count,
      label: faultLabel(kind, actor.language),
      mild: isMild(kind),
    })),
    reach: row.state === 'importing' ? [] : hideSmallGroups(reach, question.least),
    reachLeast: question.least,
    acts: mayEdit ? possibleActs({ ...row, isErased: row.erasedAt !== null }) : [],
  };
}

export async function pageOfFaults(
  db: Database,
  actor: Actor,
  question: { id: string; kind?: AudienceFault['kind'] | undefined; after?: string | undefined; limit: number },
): Promise<Page<AudienceFault>> {
  const { id } = await getOwnAudience(db, actor, question.id);
  const key = question.after === undefined ? null : decodePageKey(question.after, ['number', 'number', 'string']);
  const after = key === null ? null : { row: Number(key[0]), column: Number(key[1]), kind: String(key[2]) };
  const rows = await listFaults(db, { audienceId: id, kind: question.kind, after, limit: question.limit + 1 });
  return toPage(rows, question.limit, {
    item: ({ hint, ...row }) => ({
      ...row,
      mild: isMild(row.kind),
      message: faultAdvice({ kind: row.kind, hint }, actor.language),
    }),
    key: (row) => [row.row, row.column, row.kind],
  });
}

export async function pageOfContacts(
  db: Database,
  actor: Actor,
  question: {
    id: string;
    kind: 'all' | 'opted-out' | 'elsewhere';
    search?: string | undefined;
    after?: string | undefined;
    limit: number;
  },
): Promise<Page<ContactRow>> {
  const { id } = await getOwnAudience(db, actor, question.id);
  const key = question.after === undefined ? null : decodePageKey(question.after, ['string']);
  const search = searchOf(question.search);
  const rows = await listContacts(db, {
    audienceId: id,
    kind: question.kind,
    ...search,
    after: key === null ? null : String(key[0]).replace(/\D/g, '') || null,
    limit: question.limit + 1,
  });
  return toPage(rows, question.limit, { item: (row) => row, key: (row) => [row.phone] });
}

/** What looks like a piece of a number is looked for among numbers, anything else among names. */
export function searchOf(text: string | undefined): { digits: string; words: string[] } {
  const typed = (text ?? '').trim();
  return /^[+\d\s.()-]+$/.test(typed)
    ? { digits: typed.replace(/\D/g, '').replace(/^0+/, ''), words: [] }
    : { digits: '', words: foldWords(typed) };
}
