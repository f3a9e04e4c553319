/** Where each person stands, side by side in arrays. Days count from 0; NEVER is later than any run. */
export interface PeopleState {
  readonly infected: Int16Array;
  /** Day symptoms begin, or would. */
  readonly onset: Int16Array;
  readonly isSilent: Uint8Array;
  /** Day a test says so, from which the person is isolated. */
  readonly diagnosed: Int16Array;
  /** Last day of quarantine; -1 for none. */
  readonly quarantinedTo: Int16Array;
}

/** Day of what has not happened. */
export const NEVER = 32_000;

/** @returns a province in which nobody is infected yet */
export const freshPeople = (size: number): PeopleState => ({
  infected: new Int16Array(size).fill(NEVER),
  onset: new Int16Array(size).fill(NEVER),
  isSilent: new Uint8Array(size),
  diagnosed: new Int16Array(size).fill(NEVER),
  quarantinedTo: new Int16Array(size).fill(-1),
});

/** Whether someone is isolated or in quarantine on a day. */
export const isHomebound = (people: PeopleState, person: number, day: number): boolean =>
  (people.diagnosed[person] as number) <= day || (people.quarantinedTo[person] as number) >= day;
