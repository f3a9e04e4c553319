/** How a key's owner is known to be ill: `report_type` of the export format. */
export const REPORT_TYPES = [
  'unknown',
  'confirmed-test',
  'clinical-diagnosis',
  'self-report',
  'recursive',
  'revoked',
] as const;
/** One of `REPORT_TYPES`. */
export type ReportType = (typeof REPORT_TYPES)[number];

/**
 * Number on the wire of a report type.
 *
 * @param type one of `REPORT_TYPES`
 * @returns 0 to 5
 * @example
 * reportTypeNumber('confirmed-test') === 1
 */
export const reportTypeNumber = (type: ReportType): number => REPORT_TYPES.indexOf(type);

/**
 * Report type of a number on the wire.
 *
 * @param number as an export holds it
 * @returns null for numbers the format does not know
 * @example
 * reportTypeOf(1) === 'confirmed-test'
 */
export const reportTypeOf = (number: number): ReportType | null => REPORT_TYPES[number] ?? null;

const MOVES: Readonly<Partial<Record<ReportType, readonly ReportType[]>>> = {
  'self-report': ['confirmed-test', 'clinical-diagnosis', 'revoked'],
  'clinical-diagnosis': ['confirmed-test', 'revoked'],
};

/**
 * Whether a later export may say this of a key of which an earlier one said that: a self-report may become a diagnosis, a test or
 * be revoked; a diagnosis may become a test or be revoked; nothing else moves (the reference's key server, "Key revision").
 *
 * @param earlier what is known
 * @param later what is said now
 * @returns false also when both are the same
 * @example
 * mayBecome('clinical-diagnosis', 'confirmed-test') === true
 */
export const mayBecome = (earlier: ReportType, later: ReportType): boolean => MOVES[earlier]?.includes(later) ?? false;
