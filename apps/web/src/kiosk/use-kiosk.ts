import type { KioskOutcome, KioskState } from '@phong-tuyen/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Line, sendTicks } from './send-ticks.ts';
import { type Book, dayOf, readBook, type Tick } from './tick-book.ts';
import type { TickStore } from './tick-store.ts';

const SIGN_OF_LIFE_MS = 5 * 60_000;
const AGAIN_MS = 30_000;
/** A finger that trembles presses twice; two people are not helped within half a second. */
const TREMBLE_MS = 500;

export interface Kiosk {
  readonly state: KioskState | null;
  readonly book: Book;
  readonly line: Line | 'sending' | 'unknown';
  /** The tick that was taken back last. */
  readonly takenBack: Tick | null;
  readonly mark: (outcome: KioskOutcome) => void;
  readonly undo: () => void;
}

/** The kiosk's counts and acts: everything is kept on the device first and sent afterwards. */
export function useKiosk(token: string, store: TickStore): Kiosk {
  const [kept, setKept] = useState<{ state: KioskState | null; ticks: readonly Tick[] }>({ state: null, ticks: [] });
  const [line, setLine] = useState<Kiosk['line']>('unknown');
  const [takenBack, setTakenBack] = useState<Tick | null>(null);
  const [day, setDay] = useState(() => dayOf(new Date()));
  const pressedAt = useRef(0);
  const show = useCallback(async () => setKept(await store.read(token)), [store, token]);
  const send = useSending(token, store, { show, setLine });

  useEffect(() => {
    void show().then(send);
    const dayClock = setInterval(() => setDay(dayOf(new Date())), AGAIN_MS);
    const signs = setInterval(send, SIGN_OF_LIFE_MS);
    const onSight = () => document.visibilityState === 'visible' && send();
    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', onSight);
    return () => {
      clearInterval(dayClock);
      clearInterval(signs);
      window.removeEventListener('online', send);
      document.removeEventListener('visibilitychange', onSight);
    };
  }, [show, send]);
  useEffect(() => {
    if (line !== 'away' && line !== 'fault') return;
    const again = setInterval(send, AGAIN_MS);
    return () => clearInterval(again);
  }, [line, send]);

  const keep = async (tick: Tick) => {
    await store.put(tick);
    await show();
    send();
  };
  const book = readBook(kept.state, kept.ticks, day);
  return {
    state: kept.state,
    book,
    line,
    takenBack,
    mark: (outcome) => {
      if (Date.now() - pressedAt.current < TREMBLE_MS) return;
      pressedAt.current = Date.now();
      setTakenBack(null);
      navigator.vibrate?.(30);
      void keep({ token, id: freshId(), outcome, at: new Date().toISOString(), undone: false, known: 'no' });
    },
    undo: () => {
      if (book.last === null) return;
      setTakenBack(book.last);
      void keep({ ...book.last, undone: true });
    },
  };
}

/** One sending at a time; what is noted meanwhile is sent right after. */
function useSending(
  token: string,
  store: TickStore,
  { show, setLine }: { show: () => Promise<void>; setLine: (line: Kiosk['line']) => void },
): () => void {
  const running = useRef(false);
  const wanted = useRef(false);
  return useCallback(() => {
    wanted.current = true;
    if (running.current) return;
    running.current = true;
    const run = async () => {
      while (wanted.current) {
        wanted.current = false;
        setLine('sending');
        setLine(await sendTicks(token, store));
        await show();
      }
    };
    void run().finally(() => {
      running.current = false;
    });
  }, [token, store, show, setLine]);
}

/** `crypto.randomUUID` is there on https only; a trial in an office's own network may be without. */
function freshId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
