/**
 * Documents: letters on their way from draft to issue, the registers that number them, what each agency received, and the
 * keys that sign. It owns every table of the PostgreSQL schema `documents`. It knows nothing of tasks: whoever makes work of
 * an issued letter passes a function in. Modules after it may call it; it calls organisation only.
 */
export { addTrust } from './add-trust.ts';
export { createDocuments } from './create-documents.ts';
export { DEMO_PIN, type SeededDirective, seedDirective } from './demo/seed-directive.ts';
export type { DocumentsDeps, IssuedDirective, LetterReader } from './deps.ts';
export { findEndingKeys } from './find-ending-keys.ts';
export { findStuck } from './find-stuck.ts';
export { abilities } from './policy.ts';
export { proveVault } from './prove-vault.ts';
