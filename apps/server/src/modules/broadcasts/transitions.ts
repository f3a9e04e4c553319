import type { BulletinAct, BulletinState } from '@phong-tuyen/contracts';
import type { BroadcastsAbility } from './policy.ts';

interface Transition {
  readonly from: readonly BulletinState[];
  /** Null leaves the state as it is. */
  readonly to: BulletinState | null;
  readonly ability: BroadcastsAbility;
  /** States in which the act has been done already. */
  readonly done: readonly BulletinState[];
}

/** The only place that says what may follow what on a bulletin. */
export const TRANSITIONS: Readonly<Record<BulletinAct, Transition>> = {
  edit: { from: ['draft', 'returned'], to: 'draft', ability: 'broadcasts.write', done: [] },
  record: { from: ['draft', 'returned'], to: 'draft', ability: 'broadcasts.write', done: [] },
  'make-audio': { from: ['draft', 'returned'], to: null, ability: 'broadcasts.write', done: [] },
  submit: {
    from: ['draft', 'returned'],
    to: 'submitted',
    ability: 'broadcasts.write',
    done: ['submitted', 'approved'],
  },
  approve: { from: ['submitted'], to: 'approved', ability: 'broadcasts.approve', done: ['approved'] },
  return: { from: ['submitted'], to: 'returned', ability: 'broadcasts.approve', done: ['returned'] },
  withdraw: { from: ['submitted', 'approved'], to: 'withdrawn', ability: 'broadcasts.approve', done: ['withdrawn'] },
};

const STATE_NAMES: Readonly<Record<BulletinState, string>> = {
  draft: 'đang soạn',
  submitted: 'chờ duyệt',
  approved: 'đã duyệt',
  returned: 'bị trả lại',
  withdrawn: 'đã thu hồi',
};
export const stateName = (state: BulletinState) => STATE_NAMES[state];

/** What an actor may do with a bulletin of their own agency now. */
export function possibleActs(
  bulletin: { state: BulletinState; agencyId: string; writerPersonId: string; submitterPersonId: string | null },
  actor: { agencyId: string; personId: string; abilities: ReadonlySet<string> },
): BulletinAct[] {
  if (bulletin.agencyId !== actor.agencyId) return [];
  const isOwn = [bulletin.writerPersonId, bulletin.submitterPersonId].includes(actor.personId);
  return (Object.keys(TRANSITIONS) as BulletinAct[]).filter((act) => {
    if (act === 'approve' && isOwn) return false;
    return TRANSITIONS[act].from.includes(bulletin.state) && actor.abilities.has(TRANSITIONS[act].ability);
  });
}
