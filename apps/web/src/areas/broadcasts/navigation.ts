import type { NavigationItem } from '../../app/navigation.ts';

export const broadcastsNavigation: readonly NavigationItem[] = [];
