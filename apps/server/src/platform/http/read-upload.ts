import type { FastifyRequest } from 'fastify';
import { fail } from '../errors/errors.ts';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Upload {
  /** The first file. */
  readonly file: UploadedFile;
  readonly files: readonly UploadedFile[];
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Reads a multipart request whole, within limits.
 *
 * @throws platform.file-missing; platform.file-too-large, which names the limit
 */
export async function readUpload(
  request: FastifyRequest,
  options: { maxBytes: number; filesOptional?: boolean },
): Promise<Upload> {
  if (!request.isMultipart()) throw fail('file-missing');
  const files: UploadedFile[] = [];
  const fields: Record<string, string> = {};
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') files.push({ name: part.filename, bytes: await part.toBuffer() });
      else fields[part.fieldname] = String(part.value);
    }
  } catch (cause) {
    if (isTooLarge(cause))
      throw fail('file-too-large', { values: { limit: Math.floor(options.maxBytes / 1024 / 1024) }, cause });
    throw cause;
  }
  const file = files[0] ?? { name: '', bytes: new Uint8Array() };
  if (files.length === 0 && options.filesOptional !== true) throw fail('file-missing');
  return { file, files, fields };
}

function isTooLarge(cause: unknown): boolean {
  return (
    cause !== null &&
    typeof cause === 'object' &&
    'code' in cause &&
    String(cause.code).startsWith('FST_REQ_FILE_TOO_LARGE')
  );
}
