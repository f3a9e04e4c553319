import type { NavigationItem } from '../../app/navigation.ts';

export const audiencesNavigation: readonly NavigationItem[] = [];
