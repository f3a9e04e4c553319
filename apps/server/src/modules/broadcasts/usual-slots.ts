/** Slots most communes keep: before work and after it. */
export const USUAL_SLOTS = [
  { from: 300, until: 390 },
  { from: 1020, until: 1110 },
];
