import { IconChecklist, IconDeviceTv, IconMapPin, IconPhoto } from '@tabler/icons-react';
import type { NavigationItem } from '../../app/navigation.ts';
import * as m from '../../messages/displays.gen.ts';
import * as screens from '../../messages/screens.gen.ts';

export const displaysNavigation: readonly NavigationItem[] = [
  { to: '/noi-bo/ap-phich', label: m.posters, icon: IconPhoto, group: 'outreach', order: 50, ability: 'displays.view' },
  {
    to: '/noi-bo/treo',
    label: m.checklist,
    icon: IconChecklist,
    group: 'outreach',
    order: 51,
    ability: 'displays.view',
  },
  { to: '/noi-bo/dia-diem', label: m.places, icon: IconMapPin, group: 'outreach', order: 52, ability: 'displays.view' },
  {
    to: '/noi-bo/man-hinh',
    label: screens.screens,
    icon: IconDeviceTv,
    group: 'outreach',
    order: 53,
    ability: 'displays.view',
  },
];
