import type { AudienceAct, AudienceState } from '@phong-tuyen/contracts';

interface Transition {
  readonly from: readonly AudienceState[];
  /** States in which the act has been done already: repeating it changes nothing. */
  readonly done: readonly AudienceState[];
}

/** The only place that says what may follow what on a list. */
export const TRANSITIONS: Readonly<Record<AudienceAct, Transition>> = {
  'change-layout': { from: ['checking', 'failed', 'ready'], done: [] },
  cancel: { from: ['importing'], done: [] },
  confirm: { from: ['checking'], done: ['ready'] },
  archive: { from: ['checking', 'ready', 'failed'], done: ['archived'] },
  restore: { from: ['archived'], done: ['checking', 'ready', 'failed'] },
  retry: { from: ['failed'], done: ['importing'] },
};

const STATE_NAMES: Readonly<Record<AudienceState, string>> = {
  importing: 'đang đọc',
  checking: 'chờ xác nhận',
  ready: 'dùng được',
  failed: 'không đọc được',
  archived: 'đã cất',
};
export const stateName = (state: AudienceState) => STATE_NAMES[state];

/** What a person who edits lists may do with one now; an erased list has nothing left to read or use. */
export function possibleActs(list: { state: AudienceState; contacts: number; isErased: boolean }): AudienceAct[] {
  if (list.isErased) return [];
  return (Object.keys(TRANSITIONS) as AudienceAct[]).filter(
    (act) => TRANSITIONS[act].from.includes(list.state) && (act !== 'confirm' || list.contacts > 0),
  );
}
