import type { RpiEngine } from '../crypto/rpi-engine.ts';
import { ExposureError } from '../errors.ts';
import { cryptMetadata, deriveMetadataKey } from '../keys/identifiers.ts';
import type { KeyList } from '../keys/key-list.ts';
import { decodeMetadata, type Metadata } from '../keys/metadata.ts';
import type { ContactLog, Sighting } from '../log/contact-log.ts';
import { buildWindows, type ExposureWindow } from './exposure-windows.ts';
import { findMatches, type Match } from './find-matches.ts';
import { type InfectiousnessMap, infectiousnessOf } from './infectiousness.ts';
import { attenuationOf, gatherScans, type MeasuredSighting } from './scan-instances.ts';
import { indexSightings } from './sighting-index.ts';

/** Seconds after its first sighting in which an identifier still counts; later ones are replays (ExposureMatchingTracer). */
export const REPLAY_SECONDS = 20 * 60;

export interface MatchOptions {
  readonly engine: RpiEngine;
  /** Correction of this phone's model, dB: `calibrationOf(...).rssiCorrection`. */
  readonly rssiCorrection: number;
  readonly infectiousness: InfectiousnessMap;
}

/**
 * From published keys and what this phone heard to exposure windows.
 *
 * @returns windows by key, then time; none for keys of no infectiousness, revoked or reserved types
 * @example
 * const windows = matchExposures(log, published.list(), { engine: chooseEngine(), rssiCorrection: 5, infectiousness });
 */
export const matchExposures = (log: ContactLog, keys: KeyList, options: MatchOptions): ExposureWindow[] =>
  measureExposures(findMatches(indexSightings(log), keys, options.engine), { log, keys }, options);

/**
 * The second half of `matchExposures`, for whoever has the matches already.
 *
 * @param matches of one phone; sightings and keys by their places in `of`
 */
export function measureExposures(
  matches: readonly Match[],
  of: { readonly log: ContactLog; readonly keys: KeyList },
  options: Omit<MatchOptions, 'engine'>,
): ExposureWindow[] {
  return [...grouped(matches, 'key')].flatMap(([at, ofKey]) => {
    const key = of.keys.at(at);
    const infectiousness = infectiousnessOf(options.infectiousness, key.daysSinceOnset);
    const isSilent = key.reportType === 'revoked' || key.reportType === 'recursive';
    if (infectiousness === 'none' || isSilent) return [];
    const metadataKey = deriveMetadataKey(key.data);
    const measured = cutReplays(of.log, ofKey).flatMap((sighting) =>
      measure(sighting, metadataKey, options.rssiCorrection),
    );
    measured.sort((left, right) => left.time - right.time);
    const confidence = measured[0]?.metadata.confidence ?? 0;
    return buildWindows(gatherScans(measured), { reportType: key.reportType, infectiousness, confidence });
  });
}

/** `Map.groupBy` is not in every phone's engine yet. */
function grouped(matches: readonly Match[], by: 'key' | 'interval'): Map<number, Match[]> {
  const groups = new Map<number, Match[]>();
  for (const match of matches) {
    const group = groups.get(match[by]);
    if (group === undefined) groups.set(match[by], [match]);
    else group.push(match);
  }
  return groups;
}

/** Drops sightings of an identifier that come later than it can have been on the air. */
function cutReplays(log: ContactLog, matches: readonly Match[]): Sighting[] {
  return [...grouped(matches, 'interval').values()].flatMap((ofIdentifier) => {
    const first = Math.min(...ofIdentifier.map((match) => log.timeOf(match.sighting)));
    return ofIdentifier
      .map((match) => log.at(match.sighting))
      .filter((sighting) => sighting.time - first <= REPLAY_SECONDS);
  });
}

/** A sighting whose metadata is of another major version cannot be measured, and is left out. */
function measure(
  sighting: Sighting,
  metadataKey: Uint8Array,
  rssiCorrection: number,
): (MeasuredSighting & { metadata: Metadata })[] {
  try {
    const metadata = decodeMetadata(cryptMetadata(metadataKey, sighting.rpi, sighting.aem));
    const attenuation = attenuationOf(metadata.txPower, sighting.rssi, rssiCorrection);
    return [{ time: sighting.time, attenuation, minutesSinceScan: sighting.minutesSinceScan, metadata }];
  } catch (error) {
    if (error instanceof ExposureError) return [];
    throw error;
  }
}
