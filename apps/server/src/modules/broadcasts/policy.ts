import type { Role } from '@phong-tuyen/contracts';

/**
 * What each role may do here, with its own agency's bulletins and with stations of its own area. A second person of the
 * agency approves; whoever may interrupt all loudspeakers at once answers for it by name.
 */
export const abilities = {
  'broadcasts.view': ['clerk', 'specialist', 'leader', 'head', 'administrator'],
  'broadcasts.write': ['clerk', 'specialist', 'leader', 'head'],
  'broadcasts.approve': ['leader', 'head'],
  'broadcasts.schedule': ['clerk', 'specialist', 'leader', 'head'],
  'broadcasts.interrupt': ['leader', 'head'],
  'broadcasts.run-stations': ['clerk', 'specialist', 'head', 'administrator'],
  'broadcasts.tick': ['clerk', 'specialist', 'leader', 'head'],
} satisfies Record<string, readonly Role[]>;

export type BroadcastsAbility = keyof typeof abilities;
