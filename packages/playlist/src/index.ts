/** Which item of a playlist is due at a moment. Pure: no clock, no storage. */
export { isOff, type OffHours } from './off-hours.ts';
export { type Due, isDue, playableAt, type Showing, showingAt, type Timed } from './showing-at.ts';
