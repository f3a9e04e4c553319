import { useSyncExternalStore } from 'react';

/** `offline`: the device has no network. `unreachable`: it has, and the server does not answer. */
export type Connection = 'connected' | 'offline' | 'unreachable';

const listeners = new Set<() => void>();
let reachable = true;
let online = typeof navigator === 'undefined' || navigator.onLine !== false;

const tell = () => {
  for (const listener of listeners) listener();
};
const now = (): Connection => (!online ? 'offline' : reachable ? 'connected' : 'unreachable');

/** Notes whether the last try to reach the server succeeded. */
export function noteReachable(next: boolean): void {
  if (next === reachable) return;
  reachable = next;
  tell();
}

/** Follows the browser's own word on the network. Returns what undoes it. */
export function watchNetwork(target: Window): () => void {
  const note = () => {
    online = target.navigator.onLine;
    tell();
  };
  target.addEventListener('online', note);
  target.addEventListener('offline', note);
  return () => {
    target.removeEventListener('online', note);
    target.removeEventListener('offline', note);
  };
}

/** State of the line to the server; the component renders again when it changes. */
export const useConnection = (): Connection =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, now);
