import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { DomainError } from '../errors/domain-error.ts';
import { fail } from '../errors/errors.ts';
import { languageOf } from './language.ts';
import { outsideFault } from './outside-faults.ts';

/** Shape of every refusal. `message` is a sentence in the caller's language. */
export const errorAnswer = z.object({
  code: z.string(),
  message: z.string(),
  requestId: z.string(),
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});

const RETRY_SECONDS = 5;

/** Turns whatever was thrown into an answer: catalogued errors as they are, everything else as one generic sentence. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const known = toDomainError(error, request);
  const alert = known.kind.alert === true;
  const line = { error: alert ? error : undefined, code: known.code, requestId: request.id };
  if (alert) request.log.error(line, 'request failed');
  else request.log.info(line, 'request refused');
  const language = languageOf(request);
  if (known.kind.status === 503) reply.header('retry-after', RETRY_SECONDS);
  reply
    .status(known.kind.status)
    .header('content-type', 'application/json; charset=utf-8')
    // Serialized here: the route's own answer schema does not describe errors.
    .serializer((value: unknown) => JSON.stringify(value))
    .send({
      code: known.code,
      message: known.sentence(language),
      requestId: request.id,
      ...(known.fields.length > 0 ? { fields: known.fields } : {}),
    });
}

function toDomainError(error: unknown, request: FastifyRequest): DomainError {
  if (error instanceof DomainError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = error.validation.map((issue) => ({
      path: issue.instancePath.split('/').filter(Boolean).join('.'),
      message: issue.message ?? '',
    }));
    return fail('bad-input', { fields });
  }
  const fastifyError = error as FastifyError;
  if (fastifyError.code === 'FST_ERR_CTP_BODY_TOO_LARGE' || fastifyError.code === 'FST_REQ_FILE_TOO_LARGE')
    return fail('file-too-large', { values: { limit: 50 } });
  if (fastifyError.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return fail('file-type', { values: { type: '?', allowed: 'application/json' } });
  if (fastifyError.statusCode !== undefined && fastifyError.statusCode >= 400 && fastifyError.statusCode < 500)
    return fail('bad-input');
  return outsideFault(error) ?? fail('unexpected', { values: { requestId: request.id }, cause: error });
}
