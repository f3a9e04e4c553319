/** Screens of gateways. */
export const gatewaysRoutes = [] as const;
