import type { FastifyReply } from 'fastify';

/** Forgets when the answer goes out, that is after the commit: a request in between would remember the old state again. */
export function forgetAfter(reply: FastifyReply, forget: () => void): void {
  reply.raw.once('finish', forget);
}
