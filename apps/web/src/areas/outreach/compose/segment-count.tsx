import type { MessageVariant } from '@phong-tuyen/contracts';
import { encodeSms, parseTemplate, plainSms, renderTemplate } from '@phong-tuyen/messaging';
import * as m from '../../../messages/outreach.gen.ts';
import type { Campaign } from '../campaign-queries.ts';
import styles from '../outreach.module.css';

interface Parts {
  readonly message: MessageVariant;
  readonly examples: Campaign['examples'];
}

/** What the text costs with links as long as the real ones, what the other way would cost, and how it will look. */
export function SegmentCount({ message, examples }: Parts) {
  if (message.text === '') return null;
  const written = fill(message.text, examples);
  const sent = message.unaccented ? plainSms(written) : written;
  const { segments, units, left } = encodeSms(sent);
  const other = encodeSms(message.unaccented ? written : plainSms(written)).segments;
  return (
    <>
      <p className={styles.state} role="status">
        {m.segmentsNow({ segments, units, left })} ·{' '}
        {message.unaccented ? m.otherWayAccented({ segments: other }) : m.otherWay({ segments: other })}
      </p>
      <p className={styles.state}>{m.asSent()}</p>
      <p className={styles.bubble}>{sent}</p>
    </>
  );
}

/** A text whose places cannot be read stands as it is written: what is wrong with it is said when it is submitted. */
function fill(text: string, examples: Parts['examples']): string {
  const parsed = parseTemplate(text);
  return parsed.ok ? renderTemplate(parsed.parts, examples).text : text;
}
