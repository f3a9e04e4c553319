import type { Clock } from '../clock/clock.ts';
import type { Logger } from '../logs/logger.ts';

/** What a check found, in both languages: what is wrong and what to do, or what was proven. */
export interface Finding {
  readonly state: 'good' | 'slow' | 'bad';
  readonly vi: string;
  readonly en: string;
}

/** One outside part that is proven at start and every minute. */
export interface HealthCheck {
  readonly name: string;
  readonly title: { readonly vi: string; readonly en: string };
  /** True when the server must not come up without it. */
  readonly required: boolean;
  check(): Promise<Finding>;
}

export interface HealthPart extends Finding {
  readonly name: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly checkedAt: Date;
}

const EVERY_MS = 60_000;
const GIVE_UP_MS = 10_000;

/** Runs all checks at start and every minute, and remembers what they last found. */
export class HealthBoard {
  readonly #checks: readonly HealthCheck[];
  readonly #clock: Clock;
  readonly #logger: Logger;
  #parts: readonly HealthPart[] = [];
  #timer: NodeJS.Timeout | null = null;

  constructor(checks: readonly HealthCheck[], clock: Clock, logger: Logger) {
    this.#checks = checks;
    this.#clock = clock;
    this.#logger = logger;
  }

  get parts(): readonly HealthPart[] {
    return this.#parts;
  }

  get state(): 'good' | 'slow' | 'bad' {
    if (this.#parts.some((part) => part.state === 'bad')) return 'bad';
    return this.#parts.some((part) => part.state === 'slow') ? 'slow' : 'good';
  }

  /**
   * Proves every part once, then every minute.
   *
   * @throws Error naming each required part that is bad: a server that cannot sign or store must not come up
   */
  async start(): Promise<void> {
    await this.checkAll();
    const required = new Set(this.#checks.filter((check) => check.required).map((check) => check.name));
    const bad = this.#parts.filter((part) => part.state === 'bad' && required.has(part.name));
    if (bad.length > 0) throw new Error(bad.map((part) => `${part.title.en}: ${part.en}`).join('\n'));
    this.#timer = setInterval(() => void this.checkAll(), EVERY_MS);
    this.#timer.unref();
  }

  async checkAll(): Promise<void> {
    this.#parts = await Promise.all(this.#checks.map((check) => this.#run(check)));
    for (const part of this.#parts)
      if (part.state === 'bad') this.#logger.error({ part: part.name }, 'health check is bad');
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
  }

  async #run(check: HealthCheck): Promise<HealthPart> {
    const finding = await withinTime(check).catch(
      (error: unknown): Finding => ({
        state: 'bad',
        vi: `Không kiểm tra được: ${error instanceof Error ? error.message : 'lỗi lạ'}.`,
        en: `Could not be checked: ${error instanceof Error ? error.message : 'unknown fault'}.`,
      }),
    );
    return { name: check.name, title: check.title, checkedAt: this.#clock.now(), ...finding };
  }
}

async function withinTime(check: HealthCheck): Promise<Finding> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Finding>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${GIVE_UP_MS / 1000} s`)), GIVE_UP_MS);
  });
  try {
    return await Promise.race([check.check(), late]);
  } finally {
    clearTimeout(timer);
  }
}
