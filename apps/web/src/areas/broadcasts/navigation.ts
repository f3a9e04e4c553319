import { IconCalendarWeek, IconChecks, IconSpeakerphone } from '@tabler/icons-react';
import type { NavigationItem } from '../../app/navigation.ts';
import * as m from '../../messages/broadcasts.gen.ts';

export const broadcastsNavigation: readonly NavigationItem[] = [
  {
    to: '/noi-bo/loa',
    label: m.broadcasts,
    icon: IconSpeakerphone,
    group: 'outreach',
    order: 40,
    ability: 'broadcasts.view',
    exact: true,
  },
  {
    to: '/noi-bo/loa/lich',
    label: m.schedulePage,
    icon: IconCalendarWeek,
    group: 'outreach',
    order: 41,
    ability: 'broadcasts.view',
  },
  {
    to: '/noi-bo/loa/hom-nay',
    label: m.todayPage,
    icon: IconChecks,
    group: 'outreach',
    order: 42,
    ability: 'broadcasts.tick',
  },
];
