/**
 * Commune loudspeakers: bulletins, speech, schedules, stations and what they played. It owns every table of the PostgreSQL schema `broadcasts`.
 * It calls outreach and organisation; nothing calls it.
 */
export { type BroadcastsDeps, createBroadcasts } from './create-broadcasts.ts';
export { seedBroadcasts } from './demo/seed-broadcasts.ts';
export { abilities } from './policy.ts';
export { broadcastsSettings } from './settings.ts';
