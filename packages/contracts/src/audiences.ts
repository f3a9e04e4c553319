/** Recipients. */
export {};
