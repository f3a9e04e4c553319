/** One sound at a time through Web Audio: it tells exactly when it ended, and needs no address to play from. */
export class SpeakerSound {
  readonly #context = new AudioContext();
  readonly #gain = this.#context.createGain();
  #source: AudioBufferSourceNode | null = null;
  /** Browsers that were started for it, or know the page, let it sound without a tap. False after a tap. */
  readonly allowedWithoutTap: Promise<boolean>;

  constructor() {
    this.#gain.connect(this.#context.destination);
    // A context that may sound by itself is running a moment after it was made.
    this.allowedWithoutTap = new Promise((resolve) => {
      this.#context.addEventListener('statechange', () =>
        resolve(this.isAllowed && navigator.userActivation?.hasBeenActive !== true),
      );
      queueMicrotask(() => this.isAllowed && resolve(true));
    });
  }

  get isAllowed(): boolean {
    return this.#context.state === 'running';
  }

  /** After a tap. */
  async allow(): Promise<void> {
    await this.#context.resume();
  }

  setVolume(volume: number): void {
    this.#gain.gain.value = Math.max(0, Math.min(100, volume)) / 100;
  }

  /** @throws DOMException when the bytes are no sound */
  decode(bytes: ArrayBuffer): Promise<AudioBuffer> {
    return this.#context.decodeAudioData(bytes.slice(0));
  }

  /** Plays to the end. @returns whether it came there by itself */
  play(sound: AudioBuffer): Promise<boolean> {
    this.stop();
    return new Promise((resolve) => {
      const source = this.#context.createBufferSource();
      source.buffer = sound;
      source.connect(this.#gain);
      source.onended = () => {
        const isOwn = this.#source === source;
        if (isOwn) this.#source = null;
        resolve(isOwn);
      };
      this.#source = source;
      source.start();
    });
  }

  stop(): void {
    const source = this.#source;
    this.#source = null;
    source?.stop();
  }
}
