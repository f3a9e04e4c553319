import type { CoverageChannel } from '@phong-tuyen/contracts';
import { CHANNELS } from './channel-name.ts';

/** What the list of help points is narrowed to, as it stands in the address. */
export interface KiosksSearch {
  readonly search?: string;
  readonly revoked?: true;
}
export interface CodesSearch {
  readonly search?: string;
  readonly channel?: CoverageChannel;
}

const wordsOf = (search: Record<string, unknown>) => {
  const words = typeof search.search === 'string' ? search.search.slice(0, 200) : '';
  return words === '' ? {} : { search: words };
};

/** Reads it; what is not a filter is left out. */
export const readKiosksSearch = (search: Record<string, unknown>): KiosksSearch => ({
  ...wordsOf(search),
  ...(search.revoked === true ? { revoked: true } : {}),
});

export function readCodesSearch(search: Record<string, unknown>): CodesSearch {
  const channel = CHANNELS.find((each) => each === search.channel);
  return { ...wordsOf(search), ...(channel === undefined ? {} : { channel }) };
}

/** Where a list is to be had as Excel, narrowed as it is on the screen. */
export function excelUrl(list: 'kiosks' | 'install-codes', filter: KiosksSearch | CodesSearch): string {
  const query = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)])).toString();
  return `/api/${list}/excel${query === '' ? '' : `?${query}`}`;
}
