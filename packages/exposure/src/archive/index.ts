/** Export archives: Exposure Key Export File Format and Verification. */
export type { ExportHeader } from './export-header.ts';
export type { ParsedExport } from './export-parser.ts';
export { DEFAULT_RULES, type ExportRules, padKeys, splitKeys } from './prepare-export.ts';
export {
  type ArchiveLimits,
  assertWholeBatch,
  inspectArchive,
  type JudgedSignature,
  type ReadArchive,
  readArchive,
  type VerificationKey,
} from './read-archive.ts';
export { readExportBin } from './read-export-bin.ts';
export { ALGORITHMS, type SignatureInfo } from './signature-info.ts';
export type { ExportSignature } from './signature-list.ts';
export { type ArchiveContent, type ArchiveSigner, signWith, writeArchive } from './write-archive.ts';
