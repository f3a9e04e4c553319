/** One piece of sound on the line: a segment of a bulletin, or silence. */
export interface Piece {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly seconds: number;
  readonly uri: string;
  /** Begins another sound than the piece before. */
  readonly isNew: boolean;
}
/** What is on at some time: the segments of one broadcast. */
export interface OnAir {
  readonly startsAt: number;
  readonly segments: readonly { readonly uri: string; readonly seconds: number }[];
}

export const SILENCE_SECONDS = 6;
/** RFC 8216 section 6.2.2: a live playlist holds at least three target durations. */
const WINDOW_MS = 36_000;
const TARGET_SECONDS = 10;

/**
 * The pieces of one local day in order, silence between broadcasts. Numbered from midnight, so that every asking and every
 * server gives the same number to the same piece, as long as the day's plan stays.
 *
 * @param day.from midnight, milliseconds
 */
export function piecesOfDay(
  day: { from: number; until: number; silenceUri: string },
  broadcasts: readonly OnAir[],
): Piece[] {
  const pieces: Piece[] = [];
  let at = day.from;
  const silence = (until: number) => {
    let isNew = true;
    while (at < until) {
      const seconds = Math.min(SILENCE_SECONDS, (until - at) / 1000);
      pieces.push({ at, seconds, uri: day.silenceUri, isNew });
      at += seconds * 1000;
      isNew = false;
    }
  };
  for (const broadcast of [...broadcasts].sort((a, b) => a.startsAt - b.startsAt)) {
    silence(broadcast.startsAt);
    for (const [place, { uri, seconds }] of broadcast.segments.entries()) {
      pieces.push({ at, seconds, uri, isNew: place === 0 });
      at += seconds * 1000;
    }
  }
  silence(day.until);
  return pieces;
}

/**
 * A live HLS playlist (RFC 8216): the pieces of about the last half minute.
 *
 * @param numbering.day number of the day, so that numbers go on past midnight
 */
export function livePlaylist(pieces: readonly Piece[], now: number, numbering: { day: number }): string {
  const begun = pieces.findLastIndex((piece) => piece.at <= now);
  const first = Math.max(
    0,
    pieces.findIndex((piece) => piece.at > now - WINDOW_MS),
  );
  const shown = pieces.slice(Math.min(first, begun), begun + 1);
  const before = pieces.slice(0, first).filter((piece) => piece.isNew).length;
  return [
    '#EXTM3U',
    '#EXT-X-VERSION:3',
    `#EXT-X-TARGETDURATION:${TARGET_SECONDS}`,
    `#EXT-X-MEDIA-SEQUENCE:${numbering.day * 20_000 + first}`,
    `#EXT-X-DISCONTINUITY-SEQUENCE:${numbering.day * 1_000 + before}`,
    ...shown.flatMap((piece) => [
      ...(piece.isNew ? ['#EXT-X-DISCONTINUITY'] : []),
      `#EXT-X-PROGRAM-DATE-TIME:${new Date(piece.at).toISOString()}`,
      `#EXTINF:${piece.seconds.toFixed(3)},`,
      piece.uri,
    ]),
    '',
  ].join('\n');
}

/** The playlist of one whole bulletin, for those who play by the schedule themselves. */
export function wholePlaylist(segments: readonly { readonly uri: string; readonly seconds: number }[]): string {
  return [
    '#EXTM3U',
    '#EXT-X-VERSION:3',
    `#EXT-X-TARGETDURATION:${TARGET_SECONDS}`,
    '#EXT-X-PLAYLIST-TYPE:VOD',
    '#EXT-X-MEDIA-SEQUENCE:0',
    ...segments.flatMap(({ uri, seconds }) => [`#EXTINF:${seconds.toFixed(3)},`, uri]),
    '#EXT-X-ENDLIST',
    '',
  ].join('\n');
}
