import type { AssignmentState } from '@phong-tuyen/contracts';

/** Filters of the inbox as they stand in the address, so that a link or a reload shows the same list. */
export interface InboxSearch {
  /** What was given on to others; the agency's own inbox when absent. */
  readonly box?: 'given';
  readonly state?: AssignmentState;
  readonly mine?: true;
  readonly late?: true;
  readonly search?: string;
}

export const INBOX_STATES: readonly AssignmentState[] = ['new', 'in-work', 'reported', 'accepted', 'returned'];

/** Reads the filters; what is not one is left out. */
export function readInboxSearch(search: Record<string, unknown>): InboxSearch {
  const state = INBOX_STATES.find((each) => each === search.state);
  const words = typeof search.search === 'string' ? search.search.slice(0, 200) : '';
  return {
    ...(search.box === 'given' ? { box: 'given' } : {}),
    ...(state === undefined ? {} : { state }),
    ...(search.mine === true ? { mine: true } : {}),
    ...(search.late === true ? { late: true } : {}),
    ...(words === '' ? {} : { search: words }),
  };
}
