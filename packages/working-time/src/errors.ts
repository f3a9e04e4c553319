export type WorkingTimeCode =
  | 'date-impossible'
  | 'limit-not-positive'
  | 'hours-impossible'
  | 'week-empty'
  | 'year-not-covered'
  | 'clock-disordered'
  | 'too-far';

/** A question that has no answer, with what was wrong in `detail`. */
export class WorkingTimeError extends Error {
  override readonly name = 'WorkingTimeError';
  readonly code: WorkingTimeCode;
  readonly detail: string;
  constructor(code: WorkingTimeCode, detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}
