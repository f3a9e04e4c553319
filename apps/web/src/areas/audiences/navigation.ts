import { IconAddressBook, IconMessageOff, IconMessages } from '@tabler/icons-react';
import type { NavigationItem } from '../../app/navigation.ts';
import * as m from '../../messages/audiences.gen.ts';

export const audiencesNavigation: readonly NavigationItem[] = [
  {
    to: '/noi-bo/danh-sach',
    label: m.audiences,
    icon: IconAddressBook,
    group: 'outreach',
    order: 20,
    ability: 'outreach.view-audiences',
  },
  {
    to: '/noi-bo/hoi-am',
    label: m.replies,
    icon: IconMessages,
    group: 'outreach',
    order: 21,
    ability: 'outreach.answer-replies',
  },
  {
    to: '/noi-bo/tu-choi-nhan-tin',
    label: m.optOuts,
    icon: IconMessageOff,
    group: 'outreach',
    order: 22,
    ability: 'outreach.edit-opt-outs',
  },
];
