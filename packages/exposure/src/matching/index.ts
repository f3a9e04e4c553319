/** Matching of published keys with sightings, as the reference of the standard does it. */
export { buildWindows, type ExposureWindow, type Infectiousness, WINDOW_SECONDS } from './exposure-windows.ts';
export { findMatches, type Match } from './find-matches.ts';
export { type InfectiousnessMap, infectiousnessOf, ONSET_REACH } from './infectiousness.ts';
export { type MatchOptions, matchExposures, measureExposures, REPLAY_SECONDS } from './match-exposures.ts';
export { PublishedKeys } from './published-keys.ts';
export {
  attenuationOf,
  gatherScans,
  type MeasuredSighting,
  minutesBetween,
  SCAN_SECONDS,
  type ScanInstance,
  type TimedScan,
} from './scan-instances.ts';
export { CLOCK_DRIFT, indexSightings, type SightingIndex } from './sighting-index.ts';
