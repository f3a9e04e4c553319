import { IconInbox } from '@tabler/icons-react';
import type { NavigationItem } from '../../app/navigation.ts';
import * as m from '../../messages/tasks.gen.ts';

export const tasksNavigation: readonly NavigationItem[] = [
  { to: '/noi-bo', label: m.inbox, icon: IconInbox, group: 'work', order: 10, onPhones: m.inboxWord, exact: true },
];
