import type { NavigationItem } from '../../app/navigation.ts';

export const coverageNavigation: readonly NavigationItem[] = [];
