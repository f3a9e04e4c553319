export interface FieldFault {
  /** Dotted path into the body, `letter.subject`. */
  readonly path: string;
  readonly message: string;
}

/** A refusal of the server, in the language of the screen. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  /** For those who look into the server's logs; empty when something before the server answered. */
  readonly requestId: string;
  readonly fields: readonly FieldFault[];

  constructor(parts: {
    status: number;
    code: string;
    message: string;
    requestId: string;
    fields?: readonly FieldFault[];
  }) {
    super(parts.message);
    this.name = 'ApiError';
    this.status = parts.status;
    this.code = parts.code;
    this.requestId = parts.requestId;
    this.fields = parts.fields ?? [];
  }
}

/** The server could not be reached at all. */
export class UnreachableError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnreachableError';
  }
}

export const isSignedOut = (error: unknown): boolean => error instanceof ApiError && error.status === 401;

/** Absent and forbidden look alike, on the server and here. */
export const isOutOfReach = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 403 || error.status === 404);

/**
 * Reads the body of a refusal.
 *
 * @param body parsed JSON, or anything when a proxy answered in the server's place
 * @param otherwise sentence when the body is not ours
 */
export function toApiError(status: number, body: unknown, otherwise: string): ApiError {
  if (!isRefusal(body)) return new ApiError({ status, code: 'web.unknown-answer', message: otherwise, requestId: '' });
  return new ApiError({ status, ...body });
}

function isRefusal(
  body: unknown,
): body is { code: string; message: string; requestId: string; fields?: readonly FieldFault[] } {
  if (typeof body !== 'object' || body === null) return false;
  const { code, message, requestId } = body as Record<string, unknown>;
  return typeof code === 'string' && typeof message === 'string' && typeof requestId === 'string';
}
