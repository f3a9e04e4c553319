import type { Role } from '@phong-tuyen/contracts';

/** What each role may do with its own agency's tasks; judging reports is for those who lead or act for the agency that gave them. */
export const abilities = {
  'tasks.view': ['clerk', 'specialist', 'leader', 'head', 'administrator'],
  'tasks.handle': ['clerk', 'specialist', 'leader', 'head'],
  'tasks.assign': ['clerk', 'leader', 'head'],
  'tasks.cascade': ['clerk', 'specialist', 'leader', 'head'],
  'tasks.report': ['clerk', 'specialist', 'leader', 'head'],
  'tasks.review': ['specialist', 'leader', 'head'],
  'tasks.set-hours': ['head', 'administrator'],
  'tasks.view-boards': ['clerk', 'specialist', 'leader', 'head', 'administrator'],
} satisfies Record<string, readonly Role[]>;

export type TaskAbility = keyof typeof abilities;
