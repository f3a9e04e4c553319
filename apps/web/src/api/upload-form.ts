import * as m from '../messages/ui.gen.ts';
import { ApiError, toApiError, UnreachableError } from './api-error.ts';
import { ownHeaders } from './client.ts';
import type { paths } from './schema.gen.ts';

type PostAnswer<P extends keyof paths> = paths[P] extends {
  post: { responses: { 200: { content: { 'application/json': infer A } } } };
}
  ? A
  : never;

/** Routes that take multipart forms are called through here, because fetch tells no progress of what it sends. */
export type UploadPath = {
  [P in keyof paths]: PostAnswer<P> extends never ? never : P;
}[keyof paths];

export interface UploadParts<P extends UploadPath> {
  readonly path: P;
  /** Values for `{id}` in the path. */
  readonly values?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly form: FormData;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Sends a form with files.
 *
 * @throws ApiError what the server refused; UnreachableError; DOMException AbortError when `signal` stopped it
 */
export function uploadForm<P extends UploadPath>(parts: UploadParts<P>): Promise<PostAnswer<P>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', addressOf(parts));
    for (const [name, value] of Object.entries(ownHeaders())) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) parts.onProgress?.(event.loaded / event.total);
    };
    request.onerror = () => reject(new UnreachableError(m.serverUnreachable()));
    request.onabort = () => reject(new DOMException('upload stopped', 'AbortError'));
    request.onload = () => {
      const body = parse(request.responseText);
      const refused = request.status < 200 || request.status >= 300;
      if (refused || body instanceof ApiError) reject(toApiError(request.status, body, m.unknownAnswer()));
      else resolve(body as PostAnswer<P>);
    };
    parts.signal?.addEventListener('abort', () => request.abort(), { once: true });
    if (parts.signal?.aborted === true) reject(new DOMException('upload stopped', 'AbortError'));
    else request.send(parts.form);
  });
}

function addressOf(parts: UploadParts<UploadPath>): string {
  const path = parts.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parts.values?.[name] ?? ''));
  const query = new URLSearchParams(parts.query).toString();
  return query === '' ? path : `${path}?${query}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return new ApiError({ status: 0, code: 'web.unknown-answer', message: m.unknownAnswer(), requestId: '' });
  }
}
