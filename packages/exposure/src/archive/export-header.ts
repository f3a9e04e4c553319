import type { SignatureInfo } from './signature-info.ts';

/** What an export says of itself: `TemporaryExposureKeyExport` without its keys. */
export interface ExportHeader {
  /** Region the keys are of: "VN", or the server's own code. At most 50 letters. */
  readonly region: string;
  /** First and last moment of publication in it, Unix seconds. */
  readonly start: number;
  readonly end: number;
  /** Which part this is, from 1, and of how many. */
  readonly batchNumber: number;
  readonly batchSize: number;
  readonly signatureInfos: readonly SignatureInfo[];
}

/** The 16 bytes every export.bin begins with (Exposure Key Export File Format, "File format"). */
export const FILE_HEADER = Uint8Array.from('EK Export v1    ', (letter) => letter.charCodeAt(0));
/** Letters of a region, at most. */
export const LONGEST_REGION = 50;
