/** The model of an administrative letter and of what a reader finds in one. Types and constants only: safe in browsers. */
export * from './agency-tree.ts';
export * from './document-types.ts';
export * from './letter.ts';
export * from './reading.ts';
