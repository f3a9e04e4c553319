import type { Role } from '@phong-tuyen/contracts';

/** What each role may do here. */
export const abilities = {
  'coverage.view': ['clerk', 'specialist', 'leader', 'head', 'administrator'],
  'coverage.help-install': ['clerk', 'specialist', 'leader', 'head'],
} satisfies Record<string, readonly Role[]>;

export type CoverageAbility = keyof typeof abilities;
