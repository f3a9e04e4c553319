import type { Board } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import { fail } from '../../../platform/errors/errors.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../../platform/http/page-key.ts';
import { localDay } from '../../organisation/index.ts';
import { calendarsOf } from '../calendars.ts';
import { type BoardAgency, listBoardAgencies, listBoardRows } from '../store/board.ts';
import { type Directive, findDirective, listProgress } from '../store/directives.ts';
import { buildBoard } from './build-board.ts';

/** Which agencies' rows an actor sees: all for the issuer, its office and whoever stands above; otherwise their own subtree. */
function scopeOf(actor: Actor, issuerId: string, agencies: readonly BoardAgency[]): ReadonlySet<string> | null {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const own = byId.get(actor.agencyId);
  if (actor.agencyId === issuerId || (own?.kind === 'office' && own.parentId === issuerId)) return null;
  for (let agency = byId.get(issuerId); agency !== undefined; agency = byId.get(agency.parentId ?? ''))
    if (agency.id === actor.agencyId) return null;
  const scope = new Set([actor.agencyId]);
  // Parents come before children nowhere by promise, so the tree is walked until nothing is added.
  for (let before = 0; before !== scope.size; ) {
    before = scope.size;
    for (const agency of agencies) if (agency.parentId !== null && scope.has(agency.parentId)) scope.add(agency.id);
  }
  return scope;
}

/**
 * The board of a directive: all of it for the issuer, otherwise the reader's own part.
 *
 * @param question.parentId drill down to the agencies under this one
 * @throws platform.not-found when the reader has no part in it
 */
export async function getBoard(
  db: Database,
  actor: Actor,
  question: { documentId: string; parentId?: string | undefined; now: Date },
): Promise<Board> {
  const directive = await findDirective(db, question.documentId);
  if (directive === null) throw fail('not-found');
  const [agencies, rows] = await Promise.all([listBoardAgencies(db), listBoardRows(db, directive.documentId)]);
  const visible = scopeOf(actor, directive.agencyId, agencies);
  if (visible !== null && !rows.some((row) => visible.has(row.agencyId))) throw fail('not-found');
  const parentId = question.parentId ?? startOf(actor, { directive, visible, agencies });
  if (!agencies.some((agency) => agency.id === parentId)) throw fail('not-found');
  const issuerName = agencies.find((agency) => agency.id === directive.agencyId)?.name ?? '';
  const calendarOf = await calendarsOf(
    db,
    rows.map((row) => row.agencyId),
  );
  const today = localDay(question.now);
  return buildBoard({ directive, issuerName, agencies, rows, parentId, visible, today, calendarOf });
}

/** Readers with a part of it begin at their own agency where it has agencies below, else at the issuer. */
function startOf(
  actor: Actor,
  parts: { directive: Directive; visible: ReadonlySet<string> | null; agencies: readonly BoardAgency[] },
): string {
  const hasChildren = parts.agencies.some((agency) => agency.parentId === actor.agencyId);
  return parts.visible !== null && hasChildren ? actor.agencyId : parts.directive.agencyId;
}

/** Directives that the actor has a part in, newest first. */
export async function listBoards(
  db: Database,
  actor: Actor,
  question: { after?: string | undefined; limit: number; now: Date },
) {
  const agencies = await listBoardAgencies(db);
  const root = agencies.find((agency) => agency.parentId === null)?.id ?? '';
  const scope = scopeOf(actor, root, agencies);
  const key = question.after === undefined ? null : decodePageKey(question.after, ['string', 'uuid']);
  const rows = await listProgress(db, {
    agencyIds: scope === null ? null : [...scope],
    today: localDay(question.now),
    after: key === null ? null : { date: String(key[0]), id: String(key[1]) },
    limit: question.limit + 1,
  });
  return toPage(rows, question.limit, { item: (row) => row, key: (row) => [row.date, row.documentId] });
}
