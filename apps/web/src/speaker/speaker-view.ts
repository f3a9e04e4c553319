import type { SpeakerItem } from '@phong-tuyen/contracts';
import * as m from '../messages/speaker.gen.ts';
import type { ServerClock } from './server-clock.ts';
import type { SpeakerPlayer } from './speaker-player.ts';
import type { SpeakerSound } from './speaker-sound.ts';
import type { Begun } from './speaker-store.ts';

const ZONE = { timeZone: 'Asia/Ho_Chi_Minh' } as const;
const hour = (at: number | string) =>
  new Date(at).toLocaleTimeString('vi-VN', { ...ZONE, hour: '2-digit', minute: '2-digit' });
const day = (at: number | string) =>
  new Date(at).toLocaleDateString('vi-VN', { ...ZONE, weekday: 'short', day: 'numeric', month: 'numeric' });
const SHOWN = 8;

/** Makes an element with its text or children. */
function make(name: string, className: string, ...content: (string | Node)[]): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}

interface ViewParts {
  readonly player: SpeakerPlayer;
  readonly sound: SpeakerSound;
  readonly clock: ServerClock;
}

/** The page of the loudspeaker: large, for across the room. Plain elements: it stands open for weeks on an old machine. */
export class SpeakerView {
  readonly #parts: ViewParts;
  readonly #head = make('header', 'head');
  readonly #main = make('main', 'main');
  readonly #unlock = make('button', 'unlock', m.unlock());
  readonly #volume = document.createElement('input');
  readonly #lists = make('div', 'lists');
  #drawn = '';

  constructor(root: HTMLElement, parts: ViewParts) {
    this.#parts = parts;
    this.#unlock.addEventListener('click', () => void parts.sound.allow().then(() => this.draw()));
    this.#volume.type = 'range';
    this.#volume.max = '100';
    this.#volume.setAttribute('aria-label', m.volume());
    this.#volume.addEventListener('change', () => parts.player.setVolume(Number(this.#volume.value)));
    const volume = make('label', 'volume', m.volume(), this.#volume);
    root.replaceChildren(this.#head, this.#unlock, this.#main, this.#lists, volume);
  }

  /** The lock is held by another window. */
  static sayOtherWindow(root: HTMLElement): void {
    root.replaceChildren(make('main', 'main', make('p', 'now', m.otherWindow())));
  }

  /** Draws what has changed; called each second. */
  draw(): void {
    const { player, sound, clock } = this.#parts;
    this.#unlock.hidden = sound.isAllowed;
    if (document.activeElement !== this.#volume) this.#volume.value = String(player.volume);
    const coming = player.coming.slice(0, SHOWN);
    const told = player.begun.slice(0, SHOWN);
    // Redrawing each second what looks the same would take the marked text away under the reader's hand.
    const looks = JSON.stringify([
      coming.map((item) => [item.id, player.isKept(item)]),
      told,
      player.playing?.id,
      player.lineState,
      clock.isTrusted,
      clock.isTrusted && hour(clock.now()),
      player.schedule?.station,
    ]);
    if (looks === this.#drawn) return;
    this.#drawn = looks;
    this.#drawHead();
    this.#drawNow(coming[0]);
    this.#lists.replaceChildren(
      make(
        'section',
        '',
        make('h2', '', m.coming()),
        coming.length === 0 ? make('p', '', m.nothing()) : this.#list(coming),
      ),
      make(
        'section',
        '',
        make('h2', '', m.log()),
        told.length === 0 ? make('p', '', m.nothingPlayed()) : this.#log(told),
      ),
    );
  }

  #drawHead(): void {
    const { player, clock } = this.#parts;
    const line = make('p', 'line', LINES[player.lineState]());
    line.dataset['state'] = player.lineState;
    const station = player.schedule?.station;
    document.title = station?.name ?? m.title();
    this.#head.replaceChildren(
      make('div', '', make('h1', '', station?.name ?? m.title()), make('p', '', station?.agencyName ?? '')),
      make('div', 'clock', make('time', '', clock.isTrusted ? hour(clock.now()) : '--:--'), line),
    );
  }

  #drawNow(next: SpeakerItem | undefined): void {
    const { player, clock } = this.#parts;
    const { playing } = player;
    const now =
      player.lineState === 'refused'
        ? m.refused()
        : !clock.isTrusted
          ? m.clockUnsure()
          : playing !== null
            ? m.playing({ title: playing.title })
            : next === undefined
              ? m.nothing()
              : m.next({ time: `${day(next.startsAt)} ${hour(next.startsAt)}`, title: next.title });
    const words = make('p', 'now', now);
    words.setAttribute('role', 'status');
    if (playing?.kind === 'emergency') words.dataset['emergency'] = 'true';
    if (playing !== null) words.dataset['playing'] = playing.id;
    this.#main.replaceChildren(words);
  }

  #list(items: readonly SpeakerItem[]): HTMLElement {
    const rows = items.map((item) =>
      make(
        'li',
        '',
        make('b', '', `${day(item.startsAt)} ${hour(item.startsAt)}`),
        make('span', '', item.title),
        make('small', '', this.#parts.player.isKept(item) ? m.kept() : m.notKept()),
      ),
    );
    return make('ol', '', ...rows);
  }

  #log(told: readonly Begun[]): HTMLElement {
    const rows = told.map((begun) => {
      const outcome =
        begun.outcome === null
          ? m.outcomePlaying()
          : begun.outcome === 'played'
            ? m.outcomePlayed()
            : m.outcomeBroken();
      const sent = begun.outcome === null ? '' : begun.sent ? m.sent() : m.waitingToSend();
      return make(
        'li',
        '',
        make('b', '', `${day(begun.startedAt)} ${hour(begun.startedAt)}`),
        make('span', '', begun.title),
        make('small', '', [outcome, sent].filter((word) => word !== '').join(', ')),
      );
    });
    return make('ol', '', ...rows);
  }
}

const LINES = {
  unknown: m.lineUnknown,
  'in-touch': m.lineInTouch,
  lost: m.lineLost,
  refused: m.lineRefused,
} as const;
