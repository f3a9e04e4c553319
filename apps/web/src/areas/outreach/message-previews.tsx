import * as m from '../../messages/outreach.gen.ts';
import type { Estimate } from './campaign-queries.ts';
import styles from './outreach.module.css';

/** Messages as three people of the lists will read them. */
export function MessagePreviews({ estimate }: { estimate: Estimate }) {
  return (
    <div className={styles.previews}>
      {estimate.previews.map((preview) => (
        <article key={preview.phone}>
          <p className={styles.who}>{preview.name ?? preview.phone}</p>
          <p className={styles.state}>
            {[preview.phone, preview.commune, preview.channel === 'zalo' ? m.channelZalo() : m.channelSms()]
              .filter(Boolean)
              .join(' · ')}{' '}
            · {m.segments({ count: preview.segments })}
          </p>
          <p className={styles.bubble}>
            {preview.channel === 'zalo' && preview.zalo !== null
              ? Object.entries(preview.zalo.parameters)
                  .map(([name, value]) => `${name}: ${value}`)
                  .join('\n')
              : preview.text}
          </p>
        </article>
      ))}
    </div>
  );
}
