import styles from './directive-picture.module.css';

const LINES = [62, 94, 88, 70, 96, 84, 91, 48] as const;
const DONE = [true, true, false, true, true, false, true, false] as const;

/** A drawing of the idea: a letter, and beside it the agencies that have answered. Says nothing that the text does not. */
export function DirectivePicture() {
  return (
    <svg viewBox="0 0 420 400" className={styles.picture} aria-hidden="true" focusable="false">
      <path className={styles.roof} d="M20 112C120 108 182 76 210 28c28 48 90 80 190 84" />
      <path className={styles.roofLow} d="M44 128c86-6 138-32 166-70 28 38 80 64 166 70" />
      <rect className={styles.sheet} x="92" y="138" width="172" height="238" rx="4" />
      <path className={styles.head} d="M112 164h52M192 164h52M124 173h28M200 173h36" />
      {LINES.map((width, index) => (
        <path key={`line-${width}`} className={styles.line} d={`M112 ${208 + index * 16}h${width * 1.32}`} />
      ))}
      <circle className={styles.seal} cx="218" cy="342" r="20" />
      {DONE.map((done, index) => (
        <g key={`agency-${LINES[index]}`} transform={`translate(300 ${208 + index * 16})`}>
          <path className={styles.thread} d="M-32 0h22" />
          <circle className={done ? styles.done : styles.waiting} r="5" />
          <path className={styles.bar} d={`M14 0h${done ? 66 : 26}`} />
        </g>
      ))}
    </svg>
  );
}
