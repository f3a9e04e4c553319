import { useSyncExternalStore } from 'react';

export type Language = 'vi' | 'en';

const KEPT_AS = 'phong-tuyen.language';
const listeners = new Set<() => void>();
let current: Language = findChosenLanguage() ?? 'vi';

/** Language chosen on this device, if any was. */
export function findChosenLanguage(): Language | null {
  if (typeof localStorage === 'undefined') return null;
  const kept = localStorage.getItem(KEPT_AS);
  return kept === 'vi' || kept === 'en' ? kept : null;
}

/** Language of the screen now. */
export const language = (): Language => current;

/** Shows every screen in another language, without loading the page again, and remembers it on this device. */
export function showLanguage(next: Language): void {
  localStorage.setItem(KEPT_AS, next);
  if (next === current) return;
  current = next;
  document.documentElement.lang = next;
  for (const listener of listeners) listener();
}

/** Language of the screen; the component renders again when it changes. */
export const useLanguage = (): Language =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, language);
