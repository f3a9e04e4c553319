/** Starts the page. */
export {};
