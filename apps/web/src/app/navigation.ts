import type { LinkProps } from '@tanstack/react-router';
import type { ComponentType } from 'react';

export type NavigationGroup = 'work' | 'documents' | 'province' | 'outreach' | 'system';

/** A place of an area in the main navigation. */
export interface NavigationItem {
  readonly to: NonNullable<LinkProps['to']>;
  readonly label: () => string;
  readonly icon: ComponentType<{ size?: number | string; stroke?: number | string; 'aria-hidden'?: boolean }>;
  readonly group: NavigationGroup;
  /** Places in a group stand by this number. */
  readonly order: number;
  /** Shown only to offices that may; shown to all when absent. */
  readonly ability?: string;
  /** A word of ten letters at most: stands in the bar at the bottom of phones; the rest is in the drawer. Four at most. */
  readonly onPhones?: () => string;
  /** Marks the place only when the address is exactly this one, for places that have others below them. */
  readonly exact?: boolean;
}
