import type { AssignmentState, CampaignState, DocumentState, ReceiptState } from '@phong-tuyen/contracts';
import * as m from '../messages/ui.gen.ts';
import styles from './state-badge.module.css';

export type WorkState = DocumentState | AssignmentState | ReceiptState | CampaignState;

type Tone = 'quiet' | 'waiting' | 'moving' | 'good' | 'bad';

const STATES: Readonly<Record<WorkState, readonly [() => string, Tone]>> = {
  draft: [m.stateDraft, 'quiet'],
  submitted: [m.stateSubmitted, 'waiting'],
  approved: [m.stateApproved, 'moving'],
  signed: [m.stateSigned, 'moving'],
  numbered: [m.stateNumbered, 'moving'],
  issued: [m.stateIssued, 'good'],
  withdrawn: [m.stateWithdrawn, 'bad'],
  new: [m.stateNew, 'waiting'],
  'in-work': [m.stateInWork, 'moving'],
  reported: [m.stateReported, 'moving'],
  accepted: [m.stateAccepted, 'good'],
  returned: [m.stateReturned, 'bad'],
  sent: [m.stateSent, 'quiet'],
  arrived: [m.stateArrived, 'waiting'],
  registered: [m.stateRegistered, 'moving'],
  assigned: [m.stateAssigned, 'moving'],
  done: [m.stateDone, 'good'],
  sending: [m.stateSending, 'moving'],
  stopped: [m.stateStopped, 'bad'],
  cancelled: [m.stateCancelled, 'quiet'],
};

const SHAPES: Readonly<Record<Tone, string>> = {
  quiet: 'M6 2.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7Z',
  waiting: 'M6 2.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7ZM6 4v2.2l1.5 1',
  moving: 'M3 2.5 9 6 3 9.5Z',
  good: 'm2.5 6.3 2.3 2.3L9.5 3.5',
  bad: 'm3 3 6 6M9 3 3 9',
};

/** Name of a state, for lists of filters and figures. */
export const stateName = (state: WorkState): string => STATES[state][0]();

/** A state of a document, a receipt or an assignment: word, tone and shape, so that colour is never alone. @param name a word of its own for the state */
export function StateBadge({ state, name }: { state: WorkState; name?: string }) {
  const [usual, tone] = STATES[state];
  return (
    <span className={styles.badge} data-tone={tone}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <path d={SHAPES[tone]} />
      </svg>
      {name ?? usual()}
    </span>
  );
}
