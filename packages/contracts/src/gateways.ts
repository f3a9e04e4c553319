/** Gateways. */
export {};
