import type { NavigationGroup, NavigationItem } from '../../app/navigation.ts';
import * as m from '../../messages/shell.gen.ts';
import { accountNavigation } from '../account/navigation.ts';
import { audiencesNavigation } from '../audiences/navigation.ts';
import { boardsNavigation } from '../boards/navigation.ts';
import { broadcastsNavigation } from '../broadcasts/navigation.ts';
import { coverageNavigation } from '../coverage/navigation.ts';
import { displaysNavigation } from '../displays/navigation.ts';
import { documentsNavigation } from '../documents/navigation.ts';
import { gatewaysNavigation } from '../gateways/navigation.ts';
import { healthNavigation } from '../health/navigation.ts';
import { installingNavigation } from '../installing/navigation.ts';
import { organisationNavigation } from '../organisation/navigation.ts';
import { outreachNavigation } from '../outreach/navigation.ts';
import { tasksNavigation } from '../tasks/navigation.ts';

/** Every area's places. A new area adds its list here and its routes in `app/router.ts`. */
const ITEMS: readonly NavigationItem[] = [
  ...tasksNavigation,
  ...documentsNavigation,
  ...boardsNavigation,
  ...coverageNavigation,
  ...installingNavigation,
  ...outreachNavigation,
  ...audiencesNavigation,
  ...gatewaysNavigation,
  ...broadcastsNavigation,
  ...displaysNavigation,
  ...organisationNavigation,
  ...accountNavigation,
  ...healthNavigation,
];

const GROUPS: readonly { readonly group: NavigationGroup; readonly label: () => string }[] = [
  { group: 'work', label: m.groupWork },
  { group: 'documents', label: m.groupDocuments },
  { group: 'province', label: m.groupProvince },
  { group: 'outreach', label: m.groupOutreach },
  { group: 'system', label: m.groupSystem },
];

/** Places the active office may see, in their groups; groups without a place are left out. */
export function groupsFor(abilities: readonly string[]) {
  const open = ITEMS.filter((item) => item.ability === undefined || abilities.includes(item.ability));
  return GROUPS.map(({ group, label }) => ({
    group,
    label,
    items: open.filter((item) => item.group === group).sort((a, b) => a.order - b.order),
  })).filter(({ items }) => items.length > 0);
}
