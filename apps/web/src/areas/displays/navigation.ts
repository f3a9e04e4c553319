import type { NavigationItem } from '../../app/navigation.ts';

export const displaysNavigation: readonly NavigationItem[] = [];
