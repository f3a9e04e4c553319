/** Screens of displays. */
export const displaysRoutes = [] as const;
