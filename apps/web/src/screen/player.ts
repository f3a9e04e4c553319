import type { PlayerManifest } from '@phong-tuyen/contracts';
import { isOff, showingAt } from '@phong-tuyen/playlist';
import { FaultBook } from './fault-book.ts';
import { type Line, TokenGone } from './line.ts';
import {
  type Emergency,
  ensureFile,
  forgetAll,
  keepEmergency,
  keepManifest,
  keepOnly,
  readEmergency,
  readManifest,
} from './player-store.ts';
import type { Act, Stage } from './stage.ts';

export type PlayerState = 'waiting' | 'playing' | 'empty' | 'off' | 'emergency' | 'gone';

/** What the rest of the page may look at. */
export interface PlayerView {
  readonly state: PlayerState;
  readonly manifest: PlayerManifest | null;
  readonly showing: string | null;
}

/**
 * Plays what was last received whole. Each tick asks the clock what is due, so that it makes no difference how long the page was
 * away; each pulse asks the server whether anything changed.
 */
export class Player {
  readonly faults = new FaultBook();
  readonly #line: Line;
  readonly #stage: Stage;
  #manifest: PlayerManifest | null = null;
  #emergency: Emergency | null = null;
  #gone = false;
  #showing: string | null = null;
  /** Milliseconds that the server's clock is ahead of this machine's. */
  #ahead = 0;
  #pulsing = false;

  constructor(line: Line, stage: Stage) {
    this.#line = line;
    this.#stage = stage;
  }

  /** What was there before the power went. */
  async wake(): Promise<void> {
    this.#manifest = await readManifest();
    this.#emergency = await readEmergency();
  }

  get now(): number {
    return Date.now() + this.#ahead;
  }

  get view(): PlayerView {
    return { state: this.#state(), manifest: this.#manifest, showing: this.#showing };
  }

  #state(): PlayerState {
    if (this.#gone) return 'gone';
    if (this.#isEmergency()) return 'emergency';
    if (this.#manifest === null) return 'waiting';
    if (isOff(this.#manifest.screen.off, this.now)) return 'off';
    return showingAt(this.#manifest.items, this.now) === null ? 'empty' : 'playing';
  }

  // Its end holds also when the line is lost: nobody may be able to call it back.
  #isEmergency(): boolean {
    return this.#emergency !== null && Date.parse(this.#emergency.endsAt) > this.now;
  }

  /** Shows what is due. */
  async tick(): Promise<void> {
    const act = this.#due();
    try {
      await this.#stage.show(act);
    } catch (error) {
      this.#stage.forgetWanted();
      this.faults.note(error);
    }
  }

  #due(): Act | null {
    const state = this.#state();
    if (state === 'emergency' && this.#emergency !== null) {
      this.#showing = 'emergency';
      return { key: `emergency/${this.#emergency.id}`, ...this.#emergency };
    }
    const due = state === 'playing' && this.#manifest !== null ? showingAt(this.#manifest.items, this.now) : null;
    this.#showing = due?.item.name ?? null;
    return due?.item ?? null;
  }

  /** Asks once whether anything changed; a second asking while one is on its way is left out. */
  async pulse(): Promise<void> {
    if (this.#pulsing) return;
    this.#pulsing = true;
    try {
      await this.#pulse();
    } catch (error) {
      if (error instanceof TokenGone) await this.#leave();
      else this.faults.note(error);
    } finally {
      this.#pulsing = false;
    }
  }

  async #pulse(): Promise<void> {
    const sent = Date.now();
    const pulse = await this.#line.pulse();
    this.#gone = false;
    this.#ahead = Date.parse(pulse.now) - (sent + Date.now()) / 2;
    await this.#followEmergency(pulse.emergency);
    if (pulse.version !== this.#manifest?.version) await this.#receive();
  }

  async #followEmergency(emergency: Emergency | null): Promise<void> {
    if (emergency?.id === this.#emergency?.id && emergency?.endsAt === this.#emergency?.endsAt) return;
    if (emergency !== null) await ensureFile(emergency, this.#line.fileAddress(emergency.sha256));
    await keepEmergency(emergency);
    this.#emergency = emergency;
    await this.tick();
  }

  /** All files first, then the playlist, then what is shown; a fault anywhere leaves everything as it was. */
  async #receive(): Promise<void> {
    const manifest = await this.#line.manifest();
    for (const item of manifest.items) await ensureFile(item, this.#line.fileAddress(item.sha256));
    await keepManifest(manifest);
    this.#manifest = manifest;
    await this.tick();
    const kept = [...manifest.items.map((item) => item.sha256), this.#emergency?.sha256 ?? ''];
    await keepOnly(new Set(kept));
  }

  async #leave(): Promise<void> {
    this.#gone = true;
    this.#manifest = null;
    this.#emergency = null;
    await forgetAll();
    await this.tick();
  }
}
