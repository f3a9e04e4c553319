import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import { fail } from '../errors/errors.ts';
import type { Logger } from '../logs/logger.ts';
import { answerError } from './answer-error.ts';
import { keepRawBody } from './keep-raw-body.ts';
import { refuseForeignWrites } from './refuse-foreign-writes.ts';

export interface ServerOptions {
  readonly logger: Logger;
  readonly trustProxy: string | undefined;
  /** Largest upload in bytes. */
  readonly maxFileBytes: number;
  /** True when people reach us by https, so that browsers are told to stay there. */
  readonly secure: boolean;
}

const MAX_JSON_BYTES = 2 * 1024 * 1024;

/** Fastify with everything a route may rely on: security headers, limits, error answers, OpenAPI. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: options.logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: MAX_JSON_BYTES,
    trustProxy: options.trustProxy === 'true' ? true : (options.trustProxy ?? false),
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answerError);
  keepRawBody(app);
  await app.register(cookie);
  await app.register(helmet, contentSecurity(options.secure));
  await app.register(multipart, {
    limits: { fileSize: options.maxFileBytes, files: 20, fields: 20, fieldSize: 1024 * 1024 },
  });
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_request, context) =>
      fail('too-many-requests', { values: { seconds: Math.ceil(context.ttl / 1000) } }),
  });
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Phòng Tuyến', version: '1' } },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  app.addHook('onRequest', refuseForeignWrites);
  return app;
}

function contentSecurity(secure: boolean) {
  return {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Mantine sets style attributes at run time.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        // Players of screens and loudspeakers show what they keep themselves.
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        // The PDF preview shows a blob in a frame.
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'self'", 'blob:'],
        frameAncestors: ["'self'"],
        upgradeInsecureRequests: secure ? [] : null,
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' as const },
  };
}
