import styles from './agency-name.module.css';

/** An agency in running text and lists: its short name where there is one, the whole name for those who ask. */
export function AgencyName({ name, shortName }: { name: string; shortName?: string }) {
  if (shortName === undefined || shortName === name) return <span className={styles.name}>{name}</span>;
  return (
    <abbr className={styles.name} title={name}>
      {shortName}
    </abbr>
  );
}
