import type { HeartbeatAnswer, SpeakerItem, SpeakerSchedule } from '@phong-tuyen/contracts';
import { nextItem, upcoming } from './next-act.ts';
import type { ServerClock } from './server-clock.ts';
import { type SpeakerLine, TokenRefused } from './speaker-line.ts';
import type { SpeakerSound } from './speaker-sound.ts';
import type { Begun, KeptState, SpeakerStore } from './speaker-store.ts';

export interface PlayerParts {
  readonly store: SpeakerStore;
  readonly line: SpeakerLine;
  readonly sound: SpeakerSound;
  readonly clock: ServerClock;
  readonly version: string;
  readonly steady: () => number;
  readonly newId: () => string;
  /** Called whenever something to see has changed. */
  readonly onChange: () => void;
  readonly reload: () => void;
}

export type LineState = 'unknown' | 'in-touch' | 'lost' | 'refused';
const BEAT_EVERY_MS = 15_000;
const KEEP_TOLD_MS = 3 * 86_400_000;
const QUIET_BEFORE_RELOAD_MS = 120_000;

/**
 * The loudspeaker: keeps the plan and its sound, begins what is due, once, and tells. Everything it must not forget is
 * on the disk before it happens.
 */
export class SpeakerPlayer {
  readonly #parts: PlayerParts;
  #schedule: SpeakerSchedule | null = null;
  #begun = new Map<string, Begun>();
  #ready = new Set<string>();
  #playing: SpeakerItem | null = null;
  #beginning = false;
  #beating = false;
  #fetching = false;
  #lastBeat = Number.NEGATIVE_INFINITY;
  #doneOrders: string[] = [];
  #wantsReload = false;
  volume = 80;
  lineState: LineState = 'unknown';
  lastAnswerAt: number | null = null;

  constructor(parts: PlayerParts) {
    this.#parts = parts;
  }

  get schedule(): SpeakerSchedule | null {
    return this.#schedule;
  }
  get playing(): SpeakerItem | null {
    return this.#playing;
  }
  get begun(): readonly Begun[] {
    return [...this.#begun.values()].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  }
  get coming(): SpeakerItem[] {
    return upcoming({
      items: this.#schedule?.items ?? [],
      begun: new Set(this.#begun.keys()),
      now: this.#parts.clock.now(),
    });
  }
  isKept(item: SpeakerItem): boolean {
    return this.#ready.has(item.audioId);
  }

  /** Takes up what was kept; what was playing when the machine died is told as broken off and never begun again. */
  async wakeUp(kept: KeptState): Promise<void> {
    const { store, sound } = this.#parts;
    this.#schedule = kept.schedule;
    this.volume = kept.volume ?? kept.schedule?.station.volume ?? 80;
    sound.setVolume(this.volume);
    this.#ready = new Set(await store.listAudio());
    for (const begun of await store.listBegun()) {
      const whole: Begun = begun.outcome === null ? { ...begun, outcome: 'broken-off', reason: 'restart' } : begun;
      if (whole !== begun) await store.update(whole);
      this.#begun.set(whole.occurrenceId, whole);
    }
    this.#parts.onChange();
  }

  /** Once a second. Never two at a time begin, since beginning is awaited. */
  async tick(): Promise<void> {
    const { clock, sound, steady } = this.#parts;
    clock.watch();
    if (!clock.isTrusted && this.lineState !== 'refused')
      this.#lastBeat = Math.min(this.#lastBeat, steady() - BEAT_EVERY_MS / 3);
    if (steady() - this.#lastBeat >= BEAT_EVERY_MS || this.#lastBeat === Number.NEGATIVE_INFINITY) void this.beat();
    if (this.#beginning) return;
    const item = nextItem({
      now: clock.now(),
      items: this.lineState === 'refused' ? [] : (this.#schedule?.items ?? []),
      begun: new Set(this.#begun.keys()),
      ready: this.#ready,
      playing: this.#playing,
      mayPlay: clock.isTrusted && sound.isAllowed,
    });
    if (item !== null) await this.#begin(item);
    else if (this.#wantsReload) this.#reloadIfQuiet();
  }

  /** Asks and tells the server; what fails is tried at the next beat. */
  async beat(): Promise<void> {
    if (this.#beating) return;
    this.#beating = true;
    const { line, clock, steady, store } = this.#parts;
    this.#lastBeat = steady();
    try {
      const sentAt = steady();
      const orders = [...this.#doneOrders];
      const answer = await line.heartbeat({ ...(await this.#tell()), doneOrders: orders });
      clock.sync(Date.parse(answer.serverTime), { sentAt, gotAt: steady() });
      this.#doneOrders = this.#doneOrders.filter((id) => !orders.includes(id));
      this.lineState = 'in-touch';
      this.lastAnswerAt = clock.now();
      await store.keep('clock', clock.kept());
      await this.#sendLog();
      await this.#obey(answer);
    } catch (error) {
      this.lineState = error instanceof TokenRefused ? 'refused' : 'lost';
      if (error instanceof TokenRefused) this.#parts.sound.stop();
    } finally {
      this.#beating = false;
      this.#parts.onChange();
    }
  }

  setVolume(volume: number): void {
    this.volume = volume;
    this.#parts.sound.setVolume(volume);
    void this.#parts.store.keep('volume', volume);
    this.#parts.onChange();
  }

  /** A newer page is there: loaded when nothing plays and nothing is about to. */
  wantReload(): void {
    this.#wantsReload = true;
  }

  async #tell(): Promise<Record<string, unknown>> {
    const estimate = await navigator.storage?.estimate?.().catch(() => null);
    const free =
      estimate?.quota === undefined ? null : Math.round((estimate.quota - (estimate.usage ?? 0)) / 1_048_576);
    return {
      version: this.#parts.version,
      volume: this.volume,
      freeMb: free,
      playing: this.#playing?.id ?? null,
      sound: this.#parts.sound.isAllowed,
      revision: this.#schedule?.revision ?? null,
    };
  }

  async #obey(answer: HeartbeatAnswer): Promise<void> {
    if (answer.stopPlaying) this.#parts.sound.stop();
    for (const order of answer.orders) {
      if (this.#doneOrders.includes(order.id)) continue;
      this.#doneOrders.push(order.id);
      if (order.order === 'volume' && order.volume !== null) this.setVolume(order.volume);
      if (order.order === 'stop') this.#parts.sound.stop();
      if (order.order === 'reload') this.#wantsReload = true;
    }
    if (answer.revision !== this.#schedule?.revision) await this.#takeSchedule();
    // Beside the beats: a long download must not make the station look silent, nor keep an emergency waiting.
    void this.#fetchAudio();
  }

  async #takeSchedule(): Promise<void> {
    const schedule = await this.#parts.line.schedule();
    await this.#parts.store.keep('schedule', schedule);
    this.#schedule = schedule;
  }

  /** Sound of everything planned, the nearest first; what is planned no more is dropped. */
  async #fetchAudio(): Promise<void> {
    if (this.#fetching) return;
    this.#fetching = true;
    const { store, line } = this.#parts;
    try {
      for (let item = this.#missing(); item !== undefined; item = this.#missing()) {
        await store.keepAudio(item.audioId, await line.audio(item));
        this.#ready.add(item.audioId);
        this.#parts.onChange();
      }
      await this.#dropUnwanted();
    } catch {
      // The list says "not yet downloaded"; the next beat tries again.
    } finally {
      this.#fetching = false;
    }
  }

  /** Looked up anew before each download, since an emergency may have come meanwhile. */
  #missing(): SpeakerItem | undefined {
    return this.coming.find((item) => !this.#ready.has(item.audioId));
  }

  async #dropUnwanted(): Promise<void> {
    const { store } = this.#parts;
    const wanted = new Set(this.coming.map((item) => item.audioId));
    if (this.#playing !== null) wanted.add(this.#playing.audioId);
    for (const id of this.#ready)
      if (!wanted.has(id)) {
        await store.dropAudio(id);
        this.#ready.delete(id);
      }
  }

  async #sendLog(): Promise<void> {
    const { store, line, clock } = this.#parts;
    const told = this.begun.filter((begun) => begun.outcome !== null && !begun.sent).slice(0, 200);
    if (told.length > 0) {
      const entries = told.map(({ title: _title, sent: _sent, ...entry }) => ({
        ...entry,
        outcome: entry.outcome ?? 'broken-off',
      }));
      const { kept, refused } = await line.plays(entries);
      const over = new Set([...kept, ...refused.map((each) => each.clientId)]);
      for (const begun of told.filter((each) => over.has(each.clientId))) await this.#note({ ...begun, sent: true });
    }
    for (const begun of this.begun)
      if (begun.sent && clock.now() - Date.parse(begun.startedAt) > KEEP_TOLD_MS) {
        await store.forget(begun.occurrenceId);
        this.#begun.delete(begun.occurrenceId);
      }
  }

  async #begin(item: SpeakerItem): Promise<void> {
    const { store, sound, clock, newId } = this.#parts;
    this.#beginning = true;
    try {
      const bytes = await store.readAudio(item.audioId);
      const decoded = bytes === undefined ? null : await sound.decode(bytes).catch(() => null);
      if (decoded === null) {
        // Damaged on the disk: fetched anew at the next beat.
        await store.dropAudio(item.audioId);
        this.#ready.delete(item.audioId);
        return;
      }
      const begun: Begun = {
        occurrenceId: item.id,
        clientId: newId(),
        title: item.title,
        startedAt: new Date(clock.now()).toISOString(),
        endedAt: null,
        outcome: null,
        reason: '',
        sent: false,
      };
      this.#begun.set(item.id, begun);
      // On the disk before the first sound: whatever happens next, it is not begun again.
      if (!(await store.begin(begun))) return;
      void this.#play(item, begun, decoded);
    } finally {
      this.#beginning = false;
    }
  }

  async #play(item: SpeakerItem, begun: Begun, decoded: AudioBuffer): Promise<void> {
    const ended = this.#parts.sound.play(decoded);
    this.#playing = item;
    this.#parts.onChange();
    const whole = await ended;
    if (this.#playing?.id === item.id) this.#playing = null;
    const endedAt = new Date(this.#parts.clock.now()).toISOString();
    await this.#note({ ...begun, endedAt, outcome: whole ? 'played' : 'broken-off', reason: whole ? '' : 'stopped' });
    this.#parts.onChange();
    void this.beat();
  }

  async #note(begun: Begun): Promise<void> {
    this.#begun.set(begun.occurrenceId, begun);
    await this.#parts.store.update(begun);
  }

  #reloadIfQuiet(): void {
    const next = this.coming[0];
    const soon = next !== undefined && Date.parse(next.startsAt) - this.#parts.clock.now() < QUIET_BEFORE_RELOAD_MS;
    if (this.#playing !== null || soon || this.lineState !== 'in-touch' || this.#doneOrders.length > 0) return;
    this.#wantsReload = false;
    this.#parts.reload();
  }
}
