import { IconHeartbeat } from '@tabler/icons-react';
import type { NavigationItem } from '../../app/navigation.ts';
import * as m from '../../messages/health.gen.ts';

export const healthNavigation: readonly NavigationItem[] = [
  {
    to: '/noi-bo/tinh-trang',
    label: m.navigation,
    icon: IconHeartbeat,
    group: 'system',
    order: 20,
    ability: 'platform.health',
  },
];
