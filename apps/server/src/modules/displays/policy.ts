import type { Role } from '@phong-tuyen/contracts';

/** What each role may do here. */
export const abilities = {
  'displays.view': ['clerk', 'specialist', 'leader', 'head', 'administrator'],
} satisfies Record<string, readonly Role[]>;

export type DisplaysAbility = keyof typeof abilities;
