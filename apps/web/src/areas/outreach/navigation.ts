import type { NavigationItem } from '../../app/navigation.ts';

export const outreachNavigation: readonly NavigationItem[] = [];
