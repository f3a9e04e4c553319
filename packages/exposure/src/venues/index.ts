/** Places for those without Bluetooth: signed posters, a visit log that stays on the phone, sealed warnings. */
export { readPoster, venueId, writePoster } from './poster.ts';
export { VENUE_KINDS, type Venue, type VenueKind } from './venue.ts';
export { joinWarnings, matchWarnings, sealWarning, type VenueExposure, type VenueWarning } from './venue-warnings.ts';
export { type Visit, VisitLog } from './visit-log.ts';
