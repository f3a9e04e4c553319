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

/** What matching needs beside log and keys. */
export interface MatchOptions {
  readonly engine: RpiEngine;
  /** Correction of this phone's model, dB: `calibrationOf(...).rssiCorrection`. */
  readonly rssiCorrection: number;
  readonly infectiousness: InfectiousnessMap;
}

/**
 * From published keys and what this phone heard to exposure windows (ExposureMatchingTracer of the reference).
 *
 * @param log what was heard
 * @param keys that were published: `PublishedKeys.list()`
 * @param options engine, this phone's correction in dB, and the health authority's map
 * @returns windows by key, then time; none for keys of no infectiousness, revoked or reserved types
 * @throws RangeError when the infectiousness map has not 29 entries
 * @example
 * const windows = matchExposures(log, published.list(), { engine: chooseEngine(), rssiCorrection: 5, infectiousness });
 */
export const matchExposures = (log: ContactLog, keys: KeyList, options: MatchOptions): ExposureWindow[] =>
  measureExposures(findMatches(indexSightings(log), keys, options.engine), { log, keys }, options);

/**
 * The second half of `matchExposures`, for whoever has the matches already.
 *
 * @param matches of one phone; sightings and keys by their places in `of`
 * @param of the log and the list they were found in
 * @param options as of `matchExposures`
 * @returns windows by key, then time
 * @throws RangeError when the infectiousness map has not 29 entries
 * @example
 * measureExposures(findMatches(index, keys, engine), { log, keys }, { rssiCorrection: 5, infectiousness });
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
    const measured = cutReplays(of.log, ofKey).flatMap((heard) => measure(heard, metadataKey, options.rssiCorrection));
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

/** Drops sightings of an identifier that come later than it can have been on the air. @returns what is left, by identifier */
function cutReplays(log: ContactLog, matches: readonly Match[]): Sighting[][] {
  return [...grouped(matches, 'interval').values()].map((ofIdentifier) => {
    const first = ofIdentifier.reduce(
      (least, match) => Math.min(least, log.timeOf(match.sighting)),
      Number.POSITIVE_INFINITY,
    );
    return ofIdentifier
      .map((match) => log.at(match.sighting))
      .filter((sighting) => sighting.time - first <= REPLAY_SECONDS);
  });
}

const NOTHING = new Uint8Array(4);

/**
 * Sightings of one identifier, measured. All of them are encrypted by the same four bytes, which are made once. A sighting whose
 * metadata is of another major version cannot be measured, and is left out.
 */
function measure(
  sightings: readonly Sighting[],
  metadataKey: Uint8Array,
  rssiCorrection: number,
): (MeasuredSighting & { metadata: Metadata })[] {
  const [first] = sightings;
  if (first === undefined) return [];
  const mask = cryptMetadata(metadataKey, first.rpi, NOTHING);
  return sightings.flatMap(({ aem, rssi, time, minutesSinceScan }) => {
    try {
      const metadata = decodeMetadata(aem.map((byte, at) => byte ^ (mask[at] as number)));
      return [{ time, attenuation: attenuationOf(metadata.txPower, rssi, rssiCorrection), minutesSinceScan, metadata }];
    } catch (error) {
      if (error instanceof ExposureError) return [];
      throw error;
    }
  });
}
