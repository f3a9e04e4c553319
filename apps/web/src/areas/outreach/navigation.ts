import { IconMessage2Share, IconUserSearch } from '@tabler/icons-react';
import type { NavigationItem } from '../../app/navigation.ts';
import * as m from '../../messages/outreach.gen.ts';

export const outreachNavigation: readonly NavigationItem[] = [
  {
    to: '/noi-bo/chien-dich',
    label: m.outreach,
    icon: IconMessage2Share,
    group: 'outreach',
    order: 10,
    ability: 'outreach.view',
  },
  {
    to: '/noi-bo/tra-cuu-so',
    label: m.numbersTitle,
    icon: IconUserSearch,
    group: 'outreach',
    order: 90,
    ability: 'outreach.look-up-number',
  },
];
