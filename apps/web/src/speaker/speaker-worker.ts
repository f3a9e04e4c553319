/** Keeps the page usable without a line. */
export {};
