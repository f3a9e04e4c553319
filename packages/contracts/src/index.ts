/** Schemas that the server, the web and the phone all parse: one file per capability. Types derive from them. */
export * from './audiences.ts';
export * from './broadcasts.ts';
export * from './coverage.ts';
export * from './coverage-reports.ts';
export * from './displays.ts';
export * from './documents.ts';
export * from './gateways.ts';
export * from './installation.ts';
export * from './installing.ts';
export * from './organisation.ts';
export * from './outreach.ts';
export * from './screens.ts';
export * from './speakers.ts';
export * from './tasks.ts';
export * from './values.ts';
