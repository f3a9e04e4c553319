import type { NavigationItem } from '../../app/navigation.ts';

export const gatewaysNavigation: readonly NavigationItem[] = [];
