import type { Role } from '@phong-tuyen/contracts';

/** What each role may do with its own agency's documents. The seal is the clerk's alone (NĐ 30/2020 Điều 32, 33). */
export const abilities = {
  'documents.view': ['clerk', 'specialist', 'leader', 'head', 'administrator'],
  'documents.draft': ['clerk', 'specialist', 'leader', 'head'],
  'documents.approve': ['leader', 'head'],
  'documents.sign': ['leader', 'head'],
  'documents.seal': ['clerk'],
  'documents.withdraw': ['leader', 'head'],
  'documents.register': ['clerk'],
  'documents.assign': ['leader', 'head', 'clerk'],
  'documents.handle': ['clerk', 'specialist', 'leader', 'head'],
} satisfies Record<string, readonly Role[]>;

export type DocumentAbility = keyof typeof abilities;
