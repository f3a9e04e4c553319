import { type Code, call } from './assembler.ts';

/** The functions of the module in their order: WebAssembly calls by number. */
export const FUNCTIONS = [
  'compress',
  'deriveRpiKeys',
  'transpose',
  'substitute',
  'column',
  'expandKeys',
  'prepareRounds',
  'firstRounds',
  'advance',
  'sieve',
  'identify',
  'finish',
] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

export const callTo = (name: FunctionName): Code => call(FUNCTIONS.indexOf(name));
