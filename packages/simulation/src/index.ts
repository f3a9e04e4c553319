/**
 * A synthetic province whose phones run the real contact-tracing library: what coverage is needed, and what each risk setting
 * warns of. Seeded; owns no clock, file or network. The command line and workers are its callers.
 */

export { DEFAULT_DISEASE, type Disease } from './epidemic/disease.ts';
export { RISK_SETTINGS, type RiskSettings } from './phones/risk-settings.ts';
export { COMMUNES, type Commune, inventCommunes } from './province/communes.ts';
export { type MeasuredEncounters, type ReplayRow, replayEncounters } from './replay/replay-encounters.ts';
export { htmlReport } from './report/html-report.ts';
export { replayTable, sweepTable } from './report/text-table.ts';
export { type Language, WORDS } from './report/words.ts';
export type { DayFigures, RunResult } from './run/ledger.ts';
export { BOUNDS, type RunOptions, runOptions } from './run/options.ts';
export { type OnDay, simulate } from './run/simulate.ts';
export { type SweepRow, sweep } from './run/sweep.ts';
export type { FromWorker, ToWorker, WorkerEnd } from './worker/protocol.ts';
export { browserWorker, runInWorker } from './worker/run-in-worker.ts';
