import type { TableFailure } from '@phong-tuyen/contracts';

/** Why a file cannot be read as a list at all; a fault of one cell is no such thing. */
export class TableFault extends Error {
  override readonly name = 'TableFault';
  readonly code: TableFailure;
  /** A row, a sheet's name, a limit: what the sentence on the screen needs. */
  readonly detail: string;
  constructor(code: TableFailure, detail = '', cause?: unknown) {
    super(`${code} ${detail}`.trim(), { cause });
    this.code = code;
    this.detail = detail;
  }
}
