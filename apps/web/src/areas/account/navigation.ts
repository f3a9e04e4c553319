import { IconUserCircle } from '@tabler/icons-react';
import type { NavigationItem } from '../../app/navigation.ts';
import * as m from '../../messages/account.gen.ts';

export const accountNavigation: readonly NavigationItem[] = [
  { to: '/noi-bo/tai-khoan', label: m.navigation, icon: IconUserCircle, group: 'system', order: 10 },
];
