/** Screens of broadcasts. */
export const broadcastsRoutes = [] as const;
