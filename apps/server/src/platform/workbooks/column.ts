/** One column of a form that is exported, filled in and imported again. */
export interface Column<K extends string> {
  readonly key: K;
  /** Heading in row 1; the reader finds columns by it, wherever they stand. */
  readonly heading: string;
  readonly required: boolean;
  readonly width: number;
  /** What a template's help says about it. */
  readonly hint: string;
}
