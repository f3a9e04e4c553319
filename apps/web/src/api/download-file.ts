import * as m from '../messages/ui.gen.ts';
import { toApiError, UnreachableError } from './api-error.ts';
import { ownHeaders } from './client.ts';

/**
 * Bytes of a file route, for a preview.
 *
 * @param init a body for routes that make a file from what is sent, such as the letter's preview
 * @throws ApiError, UnreachableError
 */
export async function fetchFile(
  url: string,
  init: { json?: unknown; signal?: AbortSignal | undefined } = {},
): Promise<{ blob: Blob; name: string | null }> {
  const writes = init.json !== undefined;
  const response = await fetch(url, {
    method: writes ? 'POST' : 'GET',
    headers: { ...ownHeaders(), ...(writes ? { 'content-type': 'application/json' } : {}) },
    ...(writes ? { body: JSON.stringify(init.json) } : {}),
    ...(init.signal === undefined ? {} : { signal: init.signal }),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new UnreachableError(m.serverUnreachable());
  });
  if (!response.ok) throw toApiError(response.status, await response.json().catch(() => null), m.unknownAnswer());
  return { blob: await response.blob(), name: nameIn(response.headers.get('content-disposition')) };
}

/** RFC 6266: the extended form carries Vietnamese names. */
function nameIn(disposition: string | null): string | null {
  const extended = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  if (extended !== undefined) return decodeURIComponent(extended);
  return disposition?.match(/filename="([^"]+)"/i)?.[1] ?? null;
}

/**
 * Saves a file of the server on the device.
 *
 * @param otherwise name when the server gives none
 */
export async function downloadFile(url: string, otherwise: string): Promise<void> {
  const { blob, name } = await fetchFile(url);
  const place = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = place;
  link.download = name ?? otherwise;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(place), 60_000);
}
