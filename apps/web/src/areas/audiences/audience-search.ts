import type { AudienceState, ReplyState } from '@phong-tuyen/contracts';

/** Words that narrow a list, as they stand in the address. */
export interface Words {
  readonly search?: string;
}
export interface AudienceSearch extends Words {
  readonly state?: AudienceState;
}
export interface ReplySearch extends Words {
  readonly state?: ReplyState;
}

export const AUDIENCE_STATES: readonly AudienceState[] = ['importing', 'checking', 'ready', 'failed', 'archived'];
export const REPLY_STATES: readonly ReplyState[] = ['new', 'answered', 'forwarded'];

export function readWords(search: Record<string, unknown>): Words {
  const words = typeof search.search === 'string' ? search.search.slice(0, 100) : '';
  return words === '' ? {} : { search: words };
}

export function readAudienceSearch(search: Record<string, unknown>): AudienceSearch {
  const state = AUDIENCE_STATES.find((each) => each === search.state);
  return { ...readWords(search), ...(state === undefined ? {} : { state }) };
}

export function readReplySearch(search: Record<string, unknown>): ReplySearch {
  const state = REPLY_STATES.find((each) => each === search.state);
  return { ...readWords(search), ...(state === undefined ? {} : { state }) };
}
