import type { AssignmentState, assignmentAct } from '@phong-tuyen/contracts';
import type { z } from 'zod';
import type { TaskAbility } from './policy.ts';

export type AssignmentAct = z.infer<typeof assignmentAct>;

interface Transition {
  readonly from: readonly AssignmentState[];
  /** Null leaves the state as it is. */
  readonly to: AssignmentState | null;
  readonly ability: TaskAbility;
  /** Who does it: the agency that has the task, or the one that gave it. */
  readonly by: 'holder' | 'giver';
  readonly done: readonly AssignmentState[];
}

/** The only place that says what may follow what on an assignment. */
export const TRANSITIONS: Readonly<Record<AssignmentAct, Transition>> = {
  start: {
    from: ['new', 'returned'],
    to: 'in-work',
    ability: 'tasks.handle',
    by: 'holder',
    done: ['in-work', 'reported', 'accepted'],
  },
  assign: { from: ['new', 'in-work', 'returned'], to: 'in-work', ability: 'tasks.assign', by: 'holder', done: [] },
  cascade: {
    from: ['new', 'in-work', 'reported', 'returned'],
    to: null,
    ability: 'tasks.cascade',
    by: 'holder',
    done: [],
  },
  report: {
    from: ['new', 'in-work', 'returned', 'reported'],
    to: 'reported',
    ability: 'tasks.report',
    by: 'holder',
    done: [],
  },
  accept: { from: ['reported'], to: 'accepted', ability: 'tasks.review', by: 'giver', done: ['accepted'] },
  return: { from: ['reported'], to: 'returned', ability: 'tasks.review', by: 'giver', done: [] },
  'set-deadline': {
    from: ['new', 'in-work', 'reported', 'returned'],
    to: null,
    ability: 'tasks.review',
    by: 'giver',
    done: [],
  },
};

const STATE_NAMES: Readonly<Record<AssignmentState, string>> = {
  new: 'mới giao',
  'in-work': 'đang làm',
  reported: 'đã báo cáo',
  accepted: 'đã hoàn thành',
  returned: 'bị trả lại',
};
export const stateName = (state: AssignmentState) => STATE_NAMES[state];

/** Acts that an office may do on an assignment now; giving on needs somebody below. */
export function possibleActs(
  assignment: { state: AssignmentState; agencyId: string; fromAgencyId: string; hasBelow: boolean },
  actor: { agencyId: string; abilities: ReadonlySet<string> },
): AssignmentAct[] {
  return (Object.keys(TRANSITIONS) as AssignmentAct[]).filter((act) => {
    if (act === 'cascade' && !assignment.hasBelow) return false;
    const { from, ability, by } = TRANSITIONS[act];
    const agency = by === 'holder' ? assignment.agencyId : assignment.fromAgencyId;
    return from.includes(assignment.state) && actor.abilities.has(ability) && actor.agencyId === agency;
  });
}
