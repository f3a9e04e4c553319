import type { Role } from '@phong-tuyen/contracts';

const EVERYONE: readonly Role[] = ['clerk', 'specialist', 'leader', 'head', 'administrator'];
const WORKERS: readonly Role[] = ['clerk', 'specialist', 'leader', 'head'];
const LEADERS: readonly Role[] = ['leader', 'head'];

/** What each role may do here; whose rows it may do it to is decided with the load of the row. */
export const abilities = {
  'displays.view': EVERYONE,
  'displays.design': WORKERS,
  'displays.tick': WORKERS,
  'displays.view-originals': LEADERS,
  'displays.edit-screens': WORKERS,
  // Nothing goes on air by the one who made it: the command compares the persons.
  'displays.approve': LEADERS,
  'displays.emergency': LEADERS,
} satisfies Record<string, readonly Role[]>;

export type DisplaysAbility = keyof typeof abilities;
