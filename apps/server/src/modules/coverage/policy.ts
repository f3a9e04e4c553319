import type { Role } from '@phong-tuyen/contracts';

/** What each role may do here; for which agencies, commands decide. */
export const abilities = {
  'coverage.view': ['clerk', 'specialist', 'leader', 'head', 'administrator'],
  'coverage.help-install': ['clerk', 'specialist', 'leader', 'head'],
  'coverage.report': ['clerk', 'specialist', 'leader', 'head'],
  'coverage.set-goal': ['leader', 'head'],
  'coverage.set-shares': ['specialist', 'leader', 'head', 'administrator'],
  'coverage.make-report': ['clerk', 'specialist', 'leader', 'head'],
} satisfies Record<string, readonly Role[]>;

export type CoverageAbility = keyof typeof abilities;
