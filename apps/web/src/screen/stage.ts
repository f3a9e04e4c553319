import { readFile } from './player-store.ts';

/** One thing to stand on the screen. */
export interface Act {
  /** Changes whenever another thing is to be shown. */
  readonly key: string;
  readonly sha256: string;
  readonly mediaType: string;
}

/** Two layers that fade into one another; the lower stays until the upper is really there. */
export class Stage {
  readonly #root: HTMLElement;
  #shown: { key: string; layer: HTMLElement; address: string } | null = null;
  #wanted: string | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  get key(): string | null {
    return this.#shown?.key ?? null;
  }

  /** @throws Error when the file is not here or cannot be drawn */
  async show(act: Act | null): Promise<void> {
    const key = act?.key ?? null;
    if (key === this.#wanted) return;
    this.#wanted = key;
    const next = act === null ? null : await this.#load(act);
    // Meanwhile something else may have become due.
    if (this.#wanted !== key) return next?.drop();
    const before = this.#shown;
    this.#shown = next;
    if (next !== null) {
      this.#root.append(next.layer);
      // The browser must have seen it invisible once, or nothing fades.
      next.layer.getBoundingClientRect();
      next.layer.dataset['on'] = 'true';
    }
    if (before === null) return;
    before.layer.dataset['on'] = 'false';
    setTimeout(() => {
      before.layer.remove();
      URL.revokeObjectURL(before.address);
    }, FADE_MS);
  }

  /** Lets the next try begin anew after a failure. */
  forgetWanted(): void {
    this.#wanted = this.#shown?.key ?? null;
  }

  async #load(act: Act) {
    const blob = await readFile(act.sha256);
    if (blob === null) throw new Error(`file ${act.sha256.slice(0, 8)} is not here`);
    const address = URL.createObjectURL(new Blob([blob], { type: act.mediaType }));
    const layer = act.mediaType.startsWith('video/') ? await openVideo(address) : await openPicture(address);
    layer.className = 'layer';
    const drop = () => URL.revokeObjectURL(address);
    return { key: act.key, layer, address, drop };
  }
}

const FADE_MS = 900;

async function openPicture(address: string): Promise<HTMLElement> {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  return picture;
}

async function openVideo(address: string): Promise<HTMLElement> {
  const video = document.createElement('video');
  // Without sound a browser lets it begin by itself.
  video.muted = true;
  video.loop = true;
  video.playsInline = true;
  video.src = address;
  await video.play();
  return video;
}
