import type { z } from 'zod';

/** Settings of the module, by their names in the environment. */
export const coverageSettings = {};

export type CoverageSettings = {
  readonly [K in keyof typeof coverageSettings]: z.output<(typeof coverageSettings)[K]>;
};
