import { abilities as broadcasts } from '../modules/broadcasts/index.ts';
import { abilities as coverage } from '../modules/coverage/index.ts';
import { abilities as displays } from '../modules/displays/index.ts';
import { abilities as documents } from '../modules/documents/index.ts';
import { groupAbilitiesByRole, abilities as organisation } from '../modules/organisation/index.ts';
import { abilities as outreach } from '../modules/outreach/index.ts';
import { abilities as tasks } from '../modules/tasks/index.ts';
import { abilities as platform } from '../platform/health/abilities.ts';

/** What each role may do in the whole installation. */
export const abilitiesByRole = groupAbilitiesByRole([
  platform,
  organisation,
  documents,
  tasks,
  coverage,
  outreach,
  broadcasts,
  displays,
]);
