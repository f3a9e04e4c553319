/**
 * Installs of the app: campaign codes, the install page, tallies, agencies' reports, the app's own count, reconciled per commune
 * against population and target. It owns every table of the PostgreSQL schema `coverage`.
 * It calls organisation; outreach, broadcasts and displays call it: for a code (`ensureCode`, `installUrl`), to say what a campaign
 * is to reach (`setGoal`), to ask how far it is (`coverageOf`), to count (`recordInstalls`). It knows campaigns by their ids only.
 */
export { type CodeRequest, ensureCode } from './codes/ensure-code.ts';
export { findCode } from './codes/find-code.ts';
export { installUrl } from './codes/install-url.ts';
export { type CoverageDeps, createCoverage } from './create-coverage.ts';
export { seedCoverage } from './demo/seed-coverage.ts';
export { type GoalCommune, listGoalCommunes } from './goals/list-goal-communes.ts';
export { type GoalToSet, setGoal } from './goals/set-goal.ts';
export { seedKiosks } from './installing/demo/seed-kiosks.ts';
export { type Coverage, coverageOf } from './installs/coverage-of.ts';
export { recordInstalls } from './installs/record-installs.ts';
export { abilities } from './policy.ts';
export { coverageSettings } from './settings.ts';
export { type CodeCount, type CodeRow, countsOfCodes } from './store/codes.ts';
export type { InstallSource, NewInstall } from './store/installs.ts';
