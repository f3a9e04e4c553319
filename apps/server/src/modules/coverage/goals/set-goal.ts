import type { Transaction } from '../../../platform/database/connect.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { type CommuneTarget, replaceTargets, upsertGoal } from '../store/goals.ts';

export interface GoalToSet {
  readonly campaignId: string;
  /** Whose campaign it is: its communes are those of the place that this agency works for. */
  readonly agencyId: string;
  readonly name: string;
  /** Of residents, 0 to 100. */
  readonly targetPercent: number;
  /** Communes whose target differs. */
  readonly communeTargets: readonly CommuneTarget[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly now: Date;
}

/** Says what a campaign is to reach, or says it anew. The campaign's own command has checked who may. */
export async function setGoal(tx: Transaction, goal: GoalToSet): Promise<void> {
  await upsertGoal(tx, goal, goal.now);
  await replaceTargets(tx, goal.campaignId, goal.communeTargets);
  await notifyLive(tx, { topic: 'coverage', ids: [goal.campaignId], agencyIds: null });
}
