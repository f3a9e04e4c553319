/** The one source of "now"; passed in, so that tests and replays choose their own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
