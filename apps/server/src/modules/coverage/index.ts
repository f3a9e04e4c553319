/**
 * Installs of the app: campaign codes, the install page, tallies, agencies' reports, the app's own count, reconciled per commune
 * against population and target. It owns every table of the PostgreSQL schema `coverage`.
 * It calls organisation; outreach and displays call it.
 */
export { type CoverageDeps, createCoverage } from './create-coverage.ts';
export { abilities } from './policy.ts';
export { coverageSettings } from './settings.ts';
