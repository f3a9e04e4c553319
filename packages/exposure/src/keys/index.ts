/** Keys, identifiers and frames: Exposure Notification Cryptography and Bluetooth Specifications v1.2. */
export { cryptMetadata, deriveMetadataKey, deriveRpi, deriveRpiKey } from './identifiers.ts';
export { dayStart, INTERVAL_SECONDS, intervalOf, ROLLING_PERIOD } from './intervals.ts';
export { type DiagnosisKey, KeyList } from './key-list.ts';
export { type CalibrationConfidence, decodeMetadata, encodeMetadata, type Metadata } from './metadata.ts';
export { encodePayload, type Payload, parsePayload } from './payload.ts';
export { mayBecome, REPORT_TYPES, type ReportType, reportTypeNumber, reportTypeOf } from './report-type.ts';
export { type ScheduledPayload, scheduleOf } from './schedule.ts';
export { endKey, generateKey, type RandomBytes, type TemporaryExposureKey, wipeKey } from './temporary-exposure-key.ts';
