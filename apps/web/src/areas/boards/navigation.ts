import { IconLayoutGrid } from '@tabler/icons-react';
import type { NavigationItem } from '../../app/navigation.ts';
import * as m from '../../messages/boards.gen.ts';

export const boardsNavigation: readonly NavigationItem[] = [
  {
    to: '/noi-bo/theo-doi',
    label: m.boards,
    icon: IconLayoutGrid,
    group: 'province',
    order: 10,
    ability: 'tasks.view-boards',
    onPhones: m.boardsWord,
  },
];
