import type { CampaignAct, CampaignState } from '@phong-tuyen/contracts';
import type { OutreachAbility } from '../policy.ts';

interface Transition {
  readonly from: readonly CampaignState[];
  /** Null leaves the state as it is. */
  readonly to: CampaignState | null;
  readonly ability: OutreachAbility;
  /** States in which the act has had its effect: doing it again changes nothing. */
  readonly done: readonly CampaignState[];
}

/** The only place that says what a person may do with a campaign, and what follows. */
export const TRANSITIONS: Readonly<Record<CampaignAct, Transition>> = {
  edit: { from: ['draft'], to: null, ability: 'outreach.compose', done: [] },
  try: { from: ['draft', 'submitted'], to: null, ability: 'outreach.compose', done: [] },
  submit: { from: ['draft'], to: 'submitted', ability: 'outreach.compose', done: ['submitted'] },
  discard: { from: ['draft'], to: 'cancelled', ability: 'outreach.compose', done: ['cancelled'] },
  return: { from: ['submitted'], to: 'draft', ability: 'outreach.approve', done: ['draft'] },
  approve: { from: ['submitted'], to: 'approved', ability: 'outreach.approve', done: ['approved', 'sending', 'done'] },
  stop: { from: ['approved', 'sending'], to: 'stopped', ability: 'outreach.stop', done: ['stopped'] },
  resume: { from: ['stopped'], to: 'sending', ability: 'outreach.approve', done: ['sending', 'done'] },
  cancel: {
    from: ['submitted', 'approved', 'sending', 'stopped'],
    to: 'cancelled',
    ability: 'outreach.approve',
    done: ['cancelled'],
  },
  reconcile: { from: ['sending', 'stopped', 'done'], to: null, ability: 'outreach.reconcile', done: [] },
};

/** What the sender itself does: the first round is planned, the last one has nothing left, messages are to go again. */
export const OWN_TRANSITIONS = {
  begin: { from: ['approved'], to: 'sending' },
  finish: { from: ['sending'], to: 'done' },
  reopen: { from: ['done'], to: 'sending' },
} as const satisfies Record<string, { from: readonly CampaignState[]; to: CampaignState }>;

const STATE_NAMES: Readonly<Record<CampaignState, string>> = {
  draft: 'đang soạn',
  submitted: 'chờ duyệt',
  approved: 'đã duyệt',
  sending: 'đang gửi',
  stopped: 'đang dừng',
  done: 'đã xong',
  cancelled: 'đã hủy',
};
export const stateName = (state: CampaignState) => STATE_NAMES[state];

/** True for those who wrote or submitted it: a second person approves. */
export const isOwnWriting = (
  campaign: { writers: readonly string[]; submittedBy: string | null },
  personId: string,
): boolean => campaign.writers.includes(personId) || campaign.submittedBy === personId;

/** Acts that an office may do on a campaign now, for buttons. */
export function possibleActs(
  campaign: { state: CampaignState; agencyId: string; writers: readonly string[]; submittedBy: string | null },
  actor: { personId: string; agencyId: string; abilities: ReadonlySet<string> },
): CampaignAct[] {
  if (campaign.agencyId !== actor.agencyId) return [];
  return (Object.keys(TRANSITIONS) as CampaignAct[]).filter((act) => {
    const { from, ability } = TRANSITIONS[act];
    if (act === 'approve' && isOwnWriting(campaign, actor.personId)) return false;
    return from.includes(campaign.state) && actor.abilities.has(ability);
  });
}
