import { type CampaignDetail, type CampaignState, type CampaignSummary, DELIVERY_STATES } from '@phong-tuyen/contracts';
import type { Database } from '../../../platform/database/connect.ts';
import { fail } from '../../../platform/errors/errors.ts';
import type { Actor } from '../../../platform/http/actor.ts';
import { decodePageKey, toPage } from '../../../platform/http/page-key.ts';
import { namesOf, subtreeIds } from '../../organisation/index.ts';
import { type CampaignRow, findCampaignRow, listCampaignEvents, listCampaignRows } from '../store/campaigns.ts';
import { listPoints, listRounds } from '../store/figures.ts';
import { countOnTheLine } from '../store/lots.ts';
import { checkPlan } from './check-plan.ts';
import { communeName } from './commune-name.ts';
import type { ExampleValues } from './example-values.ts';
import { type GatheredFigures, NO_FIGURES, showFigures } from './figures.ts';
import { isOwnWriting, possibleActs, TRANSITIONS } from './transitions.ts';

/** Counts that were gathered last; a campaign that has sent nothing has none. */
export const figuresOf = (row: CampaignRow): GatheredFigures => (row.figures as GatheredFigures | null) ?? NO_FIGURES;

function toSummary(row: CampaignRow): CampaignSummary {
  const { total, byState, cost } = figuresOf(row);
  return {
    id: row.id,
    agencyId: row.agencyId,
    agencyName: row.agencyName,
    name: row.name,
    state: row.state,
    emergency: row.emergency,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    targetPercent: row.targetPercent,
    channels: row.plan.channels,
    total,
    byState: Object.fromEntries(
      DELIVERY_STATES.map((state) => [state, byState[state] ?? 0]),
    ) as CampaignSummary['byState'],
    cost,
    createdBy: row.createdByName,
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** Campaigns of the actor's agency and of those below it, newest first. */
export async function listCampaignsFor(
  db: Database,
  actor: Actor,
  question: { state?: CampaignState | undefined; after?: string | undefined; limit: number },
) {
  const key = question.after === undefined ? null : decodePageKey(question.after, ['instant', 'uuid']);
  const rows = await listCampaignRows(db, {
    agencyIds: await subtreeIds(db, actor.agencyId),
    state: question.state,
    after: key === null ? null : { createdAt: String(key[0]), id: String(key[1]) },
    limit: question.limit + 1,
  });
  return toPage(rows, question.limit, { item: toSummary, key: (row) => [row.createdAt.toISOString(), row.id] });
}

/** A campaign that the actor may see. @throws platform.not-found */
export async function getReadableCampaign(db: Database, actor: Actor, id: string): Promise<CampaignRow> {
  const row = await findCampaignRow(db, id);
  const isTheirs =
    row !== null && (row.agencyId === actor.agencyId || (await subtreeIds(db, actor.agencyId)).includes(row.agencyId));
  if (!isTheirs) throw fail('not-found');
  return row;
}

/** One campaign with its plan, counts, history and what the actor may do. */
export async function getCampaign(
  db: Database,
  actor: Actor,
  question: { id: string; now: Date; minimumGroup: number; examples: ExampleValues },
): Promise<CampaignDetail> {
  const row = await getReadableCampaign(db, actor, question.id);
  const gathered = figuresOf(row);
  const communeIds = Object.keys(gathered.byCommune).filter((id) => id !== '-');
  const personIds = [row.submittedBy, row.approvedBy].filter((id) => id !== null);
  const names = await namesOf(db, { agencyIds: communeIds, personIds });
  const own = isOwnWriting(row, actor.personId);
  const mayApprove = row.state === 'submitted' && actor.abilities.has(TRANSITIONS.approve.ability);
  return {
    ...toSummary(row),
    plan: row.plan,
    version: row.version,
    examples: question.examples,
    faults: row.state === 'draft' ? checkPlan(row.plan, question) : [],
    acts: possibleActs(row, actor),
    cannotApprove: mayApprove && own ? 'own-writing' : null,
    submittedBy: names.people.get(row.submittedBy ?? '') ?? null,
    approvedBy: names.people.get(row.approvedBy ?? '') ?? null,
    approvedAt: row.approvedAt?.toISOString() ?? null,
    figures: showFigures(gathered, {
      at: row.figuresAt,
      rounds: await listRounds(db, row.id),
      points: await listPoints(db, row.id),
      communes: new Map([...names.agencies].map(([id, name]) => [id, communeName(name)])),
      minimumGroup: question.minimumGroup,
    }),
    inHand: row.state === 'draft' ? 0 : await countOnTheLine(db, row.id),
    history: (await listCampaignEvents(db, row.id)).map((event) => ({ ...event, at: event.at.toISOString() })),
  };
}
