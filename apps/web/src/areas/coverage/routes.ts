/** Screens of coverage. */
export const coverageRoutes = [] as const;
