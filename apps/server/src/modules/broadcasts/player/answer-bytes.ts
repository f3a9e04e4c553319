import type { FastifyReply, FastifyRequest } from 'fastify';

/** One stretch of a file as asked for by `Range` (RFC 9110, section 14); null for all of it, or "beyond" its end. */
export function readRange(header: string | undefined, size: number): { from: number; until: number } | 'beyond' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  // Several ranges, or what we do not understand: the standard lets us answer with everything.
  if (match === null || (match[1] === '' && match[2] === '')) return null;
  const [first, last] = [match[1] ?? '', match[2] ?? ''];
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const until = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (from >= size || (first !== '' && last !== '' && Number(last) < from)) return 'beyond';
  return { from, until };
}

/** Answers with bytes that never change under their address: with ETag, and in parts where parts are asked for. */
export function answerBytes(
  exchange: { request: FastifyRequest; reply: FastifyReply },
  file: { bytes: Uint8Array; mediaType: string; etag: string },
): FastifyReply {
  const { request, reply } = exchange;
  const etag = `"${file.etag}"`;
  reply.headers({
    'content-type': file.mediaType,
    'accept-ranges': 'bytes',
    etag,
    'cache-control': 'private, max-age=604800, immutable',
    'x-content-type-options': 'nosniff',
  });
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  const size = file.bytes.length;
  // A part of another version would not fit to what the caller has.
  const isSame = request.headers['if-range'] === undefined || request.headers['if-range'] === etag;
  const range = isSame ? readRange(request.headers.range, size) : null;
  if (range === 'beyond') return reply.code(416).header('content-range', `bytes */${size}`).send();
  if (range === null) return reply.send(Buffer.from(file.bytes));
  return reply
    .code(206)
    .header('content-range', `bytes ${range.from}-${range.until}/${size}`)
    .send(Buffer.from(file.bytes.subarray(range.from, range.until + 1)));
}
