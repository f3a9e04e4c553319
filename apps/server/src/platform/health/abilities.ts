/** Who may read the health page: everyone in an office, since silence is what users complain of. */
export const abilities = {
  'platform.health': ['clerk', 'specialist', 'leader', 'head', 'administrator'],
} as const;
