/** One entry of a module's error catalogue. `alert` marks faults an operator must hear of at once. */
export interface ErrorKind {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 423 | 429 | 500 | 502 | 503 | 507;
  readonly vi: string;
  readonly en: string;
  readonly alert?: boolean;
}

export interface FieldFault {
  /** Dotted path of the field as the caller sent it. */
  readonly path: string;
  readonly message: string;
}

/** An error a person may see. Everything else becomes one generic answer with a request id. */
export class DomainError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly values: Readonly<Record<string, string | number>>;
  readonly fields: readonly FieldFault[];

  constructor(
    code: string,
    kind: ErrorKind,
    detail: { values?: Record<string, string | number>; fields?: readonly FieldFault[]; cause?: unknown } = {},
  ) {
    super(code, { cause: detail.cause });
    this.name = 'DomainError';
    this.code = code;
    this.kind = kind;
    this.values = detail.values ?? {};
    this.fields = detail.fields ?? [];
  }

  /** The sentence for a person, with `{name}` places filled from `values`. */
  sentence(language: 'vi' | 'en'): string {
    return this.kind[language].replace(/\{(\w+)\}/g, (place, name: string) => String(this.values[name] ?? place));
  }
}

/**
 * Makes a module's error constructors from its catalogue, so that a code that is not in the catalogue cannot be thrown.
 *
 * @example const fail = defineErrors('documents', { 'not-signed': { status: 409, vi: '…', en: '…' } });
 *          throw fail('not-signed');
 */
export function defineErrors<const C extends Record<string, ErrorKind>>(module: string, catalogue: C) {
  const fail = (
    code: keyof C & string,
    detail?: { values?: Record<string, string | number>; fields?: readonly FieldFault[]; cause?: unknown },
  ): DomainError => {
    const kind = catalogue[code];
    if (kind === undefined) throw new Error(`unknown error code ${code}`);
    return new DomainError(`${module}.${code}`, kind, detail);
  };
  return Object.assign(fail, { module, catalogue });
}
