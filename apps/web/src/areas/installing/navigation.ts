import { IconDeviceMobileCheck } from '@tabler/icons-react';
import type { NavigationItem } from '../../app/navigation.ts';
import * as m from '../../messages/installing.gen.ts';

export const installingNavigation: readonly NavigationItem[] = [
  {
    to: '/noi-bo/ho-tro-cai-dat',
    label: m.helpPoints,
    icon: IconDeviceMobileCheck,
    group: 'outreach',
    order: 50,
    ability: 'coverage.view',
  },
];
