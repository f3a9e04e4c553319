import type { DocumentAct, DocumentState, ReceiptState } from '@phong-tuyen/contracts';
import type { DocumentAbility } from './policy.ts';

interface Transition<S, A extends string> {
  readonly from: readonly S[];
  readonly to: S;
  readonly ability: A;
  /** States in which the act has had its effect already: doing it again changes nothing. */
  readonly done: readonly S[];
}

/** The way of an outgoing document (NĐ 30/2020 Điều 10-18), and the only place that says what may follow what. */
export const DOCUMENT_TRANSITIONS: Readonly<Record<DocumentAct, Transition<DocumentState, DocumentAbility>>> = {
  edit: { from: ['draft'], to: 'draft', ability: 'documents.draft', done: [] },
  submit: { from: ['draft'], to: 'submitted', ability: 'documents.draft', done: ['submitted'] },
  return: { from: ['submitted', 'approved'], to: 'draft', ability: 'documents.approve', done: [] },
  approve: {
    from: ['submitted'],
    to: 'approved',
    ability: 'documents.approve',
    done: ['approved', 'signed', 'numbered', 'issued'],
  },
  sign: { from: ['approved'], to: 'signed', ability: 'documents.sign', done: ['signed', 'numbered', 'issued'] },
  number: { from: ['signed'], to: 'numbered', ability: 'documents.seal', done: ['numbered', 'issued'] },
  issue: { from: ['numbered'], to: 'issued', ability: 'documents.seal', done: ['issued'] },
  withdraw: {
    from: ['signed', 'numbered', 'issued'],
    to: 'withdrawn',
    ability: 'documents.withdraw',
    done: ['withdrawn'],
  },
  discard: { from: ['draft'], to: 'withdrawn', ability: 'documents.draft', done: ['withdrawn'] },
};

export type ReceiptAct = 'register' | 'assign' | 'start' | 'complete' | 'return';

/** The way of a document at a receiving agency; states as in QCVN 102:2016/BTTTT (01 arrived … 06 done, 02 returned). */
export const RECEIPT_TRANSITIONS: Readonly<Record<ReceiptAct, Transition<ReceiptState, DocumentAbility>>> = {
  register: {
    from: ['sent', 'arrived'],
    to: 'registered',
    ability: 'documents.register',
    done: ['registered', 'assigned', 'in-work', 'done'],
  },
  assign: { from: ['registered', 'assigned', 'in-work'], to: 'assigned', ability: 'documents.assign', done: [] },
  start: { from: ['registered', 'assigned'], to: 'in-work', ability: 'documents.handle', done: ['in-work'] },
  complete: { from: ['assigned', 'in-work'], to: 'done', ability: 'documents.handle', done: ['done'] },
  return: { from: ['sent', 'arrived'], to: 'returned', ability: 'documents.register', done: ['returned'] },
};

/** Whether an act goes on, has been done, or is refused, in one word. */
export function judgeAct<S, A extends string>(transition: Transition<S, A>, state: S): 'go' | 'done' | 'refuse' {
  if (transition.from.includes(state)) return 'go';
  return transition.done.includes(state) ? 'done' : 'refuse';
}

/** Acts that an office may do now, for buttons. */
export function possibleActs<K extends string, S>(
  table: Readonly<Record<K, Transition<S, DocumentAbility>>>,
  state: S,
  has: (ability: string) => boolean,
): K[] {
  return (Object.keys(table) as K[]).filter((act) => table[act].from.includes(state) && has(table[act].ability));
}
