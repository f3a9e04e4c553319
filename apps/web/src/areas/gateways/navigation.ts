import { IconRouter } from '@tabler/icons-react';
import type { NavigationItem } from '../../app/navigation.ts';
import * as m from '../../messages/gateways.gen.ts';

export const gatewaysNavigation: readonly NavigationItem[] = [
  {
    to: '/noi-bo/duong-gui',
    label: m.gateways,
    icon: IconRouter,
    group: 'outreach',
    order: 60,
    ability: 'outreach.manage-gateways',
  },
];
