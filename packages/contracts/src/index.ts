/** Schemas that the server, the web and the phone all parse: one file per capability. Types derive from them. */
export * from './documents.ts';
export * from './installation.ts';
export * from './organisation.ts';
export * from './tasks.ts';
export * from './values.ts';
