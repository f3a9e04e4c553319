/** Screens of outreach. */
export const outreachRoutes = [] as const;
