import { useSyncExternalStore } from 'react';

/** `auto` follows the device. */
export type SchemeChoice = 'light' | 'dark' | 'auto';
export type Scheme = 'light' | 'dark';

const KEPT_AS = 'phong-tuyen.colour-scheme';
const ATTRIBUTE = 'data-mantine-color-scheme';
const listeners = new Set<() => void>();

/** Choice kept on this device. */
export function chosenScheme(): SchemeChoice {
  const kept = localStorage.getItem(KEPT_AS);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

function schemeOf(choice: SchemeChoice): Scheme {
  if (choice !== 'auto') return choice;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Puts the scheme on the page, where the style sheets and Mantine look for it, and follows the device from now on. */
export function startColorScheme(): void {
  const apply = () => {
    document.documentElement.setAttribute(ATTRIBUTE, schemeOf(chosenScheme()));
    for (const listener of listeners) listener();
  };
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply);
  listeners.add(() => document.documentElement.setAttribute(ATTRIBUTE, schemeOf(chosenScheme())));
  apply();
}

/** Keeps and shows another choice. */
export function chooseScheme(choice: SchemeChoice): void {
  localStorage.setItem(KEPT_AS, choice);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** What was chosen, for the switch. */
export const useSchemeChoice = (): SchemeChoice => useSyncExternalStore(subscribe, chosenScheme);
/** What is shown, for drawings that need it. */
export const useScheme = (): Scheme => useSyncExternalStore(subscribe, () => schemeOf(chosenScheme()));
