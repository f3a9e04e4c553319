import * as m from '../../messages/boards.gen.ts';
import styles from './board.module.css';

/** Ways down a board whose parts stand one under the other, on phones. */
export function BoardJumps({ hasMap }: { hasMap: boolean }) {
  const places: readonly (readonly [string, string])[] = [
    ['van-ban', m.jumpText()],
    ['noi-thuc-hien', hasMap ? m.jumpMap() : m.jumpBars()],
    ['tre-han', m.lateTitle()],
    ['matrix', m.agencies()],
  ];
  return (
    <nav className={`${styles.jumps} not-printed`} aria-label={m.jumps()}>
      {places.map(([id, name]) => (
        <a key={id} href={`#${id}`}>
          {name}
        </a>
      ))}
    </nav>
  );
}
