/** Screens of audiences. */
export const audiencesRoutes = [] as const;
