import type { ReactNode } from 'react';
import styles from './page-header.module.css';
import { usePageTitle } from './use-page-title.ts';

export interface PageHeaderProps {
  readonly title: string;
  /** One line under the title. */
  readonly lead?: ReactNode;
  /** Way back up: links, the screen itself left out. */
  readonly above?: ReactNode;
  /** Badges beside the title. */
  readonly badges?: ReactNode;
  /** Buttons; the main one first. */
  readonly actions?: ReactNode;
}

/** The top of every staff screen: its only h1, which also names the browser's tab. */
export function PageHeader({ title, lead, above, badges, actions }: PageHeaderProps) {
  usePageTitle(title);
  return (
    <header className={styles.header}>
      {above === undefined ? null : <div className={styles.above}>{above}</div>}
      <div className={styles.line}>
        <div className={styles.words}>
          <h1>
            {title}
            {badges === undefined ? null : <span className={styles.badges}>{badges}</span>}
          </h1>
          {lead === undefined ? null : <div className={styles.lead}>{lead}</div>}
        </div>
        {actions === undefined ? null : <div className={`${styles.actions} not-printed`}>{actions}</div>}
      </div>
    </header>
  );
}
