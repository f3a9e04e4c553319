import { IconChartHistogram } from '@tabler/icons-react';
import type { NavigationItem } from '../../app/navigation.ts';
import * as m from '../../messages/coverage.gen.ts';

export const coverageNavigation: readonly NavigationItem[] = [
  {
    to: '/noi-bo/do-phu',
    label: m.coverage,
    icon: IconChartHistogram,
    group: 'outreach',
    order: 10,
    ability: 'coverage.view',
  },
];
