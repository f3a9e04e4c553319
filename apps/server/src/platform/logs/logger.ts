import pino from 'pino';

export type Logger = pino.Logger;

/**
 * Structured logs without personal data: ids, codes and durations only. Names, addresses, phone numbers, letter texts
 * and request bodies never reach a log line; the serializers below keep errors and requests to what is safe.
 */
export function createLogger(options: { level: string; destination?: pino.DestinationStream }): Logger {
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: {
        error: plainError,
        err: plainError,
        req: (request: { method: string; routeOptions?: { url?: string }; id: string }) => ({
          id: request.id,
          method: request.method,
          // The pattern, not the address: query strings carry what people searched for.
          route: request.routeOptions?.url,
        }),
        res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      },
    },
    options.destination ?? pino.destination(1),
  );
}

/** Kind, words, code and place of an error; drivers hang whole connections on theirs. */
function plainError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { type: error.name, message: error.message, code, stack: error.stack };
}
