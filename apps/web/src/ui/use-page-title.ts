import { useEffect } from 'react';
import * as shell from '../messages/shell.gen.ts';

/** Names the browser's tab after the screen. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${shell.product()}`;
  }, [title]);
}
