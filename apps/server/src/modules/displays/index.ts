/**
 * What hangs and shines: posters and leaflets with their places, outdoor and lobby screens with their playlists. It owns every table of the PostgreSQL schema `displays`.
 * It calls coverage, outreach and organisation; nothing calls it.
 */
export { createDisplays, type DisplaysDeps } from './create-displays.ts';
export { type DisplaysSeed, seedDisplays } from './demo/seed-displays.ts';
export { abilities } from './policy.ts';
export { displaysSettings } from './settings.ts';
