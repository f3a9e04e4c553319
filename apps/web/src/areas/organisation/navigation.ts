import { IconBuildingCommunity } from '@tabler/icons-react';
import type { NavigationItem } from '../../app/navigation.ts';
import * as m from '../../messages/organisation.gen.ts';

export const organisationNavigation: readonly NavigationItem[] = [
  {
    to: '/noi-bo/co-quan',
    label: m.agencies,
    icon: IconBuildingCommunity,
    group: 'province',
    order: 30,
    ability: 'organisation.view',
  },
];
