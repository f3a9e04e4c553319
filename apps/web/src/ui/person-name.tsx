import * as m from '../messages/ui.gen.ts';
import styles from './person-name.module.css';

/** Two letters for a Vietnamese name: family name and given name, which stands last. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0]?.charAt(0) ?? '';
  const last = words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : '';
  return (first + last).toLocaleUpperCase('vi');
}

/** A person, with the position where it tells more; “chưa phân công” for nobody. */
export function PersonName({ name, position }: { name: string | null; position?: string | null }) {
  if (name === null) return <span className={styles.nobody}>{m.unknownPerson()}</span>;
  return (
    <span className={styles.person}>
      {name}
      {position ? <small>{position}</small> : null}
    </span>
  );
}
