import type { Player, PlayerState } from './player.ts';

/** Clock, ticker and words around the stage; none of it stands still for years on the same points of a panel. */
export interface Furniture {
  readonly stage: HTMLElement;
  draw(player: Player): void;
}

const WORDS: Readonly<Partial<Record<PlayerState, string>>> = {
  waiting: 'Đang nhận nội dung lần đầu… · Receiving content…',
  gone: 'Màn hình này đã thôi dùng. Mở lại bằng địa chỉ mới. · This address is no longer valid.',
};
/** Steps of a few points, a minute each: nobody sees them, and no edge burns in. */
const ORBIT = [
  [0, 0],
  [3, 0],
  [3, 3],
  [0, 3],
  [-3, 3],
  [-3, 0],
  [-3, -3],
  [0, -3],
  [3, -3],
] as const;

const part = (root: HTMLElement, name: string): HTMLElement => {
  const made = document.createElement('div');
  made.className = name;
  root.append(made);
  return made;
};

export function furnish(root: HTMLElement): Furniture {
  const stage = part(root, 'stage');
  const ticker = part(root, 'ticker');
  const passing = document.createElement('span');
  ticker.append(passing);
  const clock = part(root, 'clock');
  const words = part(root, 'words');
  const text = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' });
  return {
    stage,
    draw(player) {
      const { state, manifest, showing } = player.view;
      root.dataset['state'] = state;
      root.dataset['showing'] = showing ?? '';
      root.dataset['version'] = manifest?.version ?? '';
      const isLit = state === 'playing' || state === 'empty';
      const line = manifest?.screen.ticker ?? '';
      ticker.hidden = !isLit || line === '';
      if (passing.textContent !== line) passing.textContent = line;
      clock.hidden = !isLit || manifest?.screen.clock !== true;
      const time = text.format(player.now);
      if (clock.textContent !== time) clock.textContent = time;
      const said = WORDS[state] ?? '';
      words.hidden = said === '';
      if (words.textContent !== said) words.textContent = said;
      const [x, y] = ORBIT[Math.floor(player.now / 60_000) % ORBIT.length] ?? [0, 0];
      const shift = `translate(${x}px, ${y}px)`;
      if (stage.style.transform !== shift) stage.style.transform = shift;
    },
  };
}
