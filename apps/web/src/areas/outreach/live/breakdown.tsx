import type { DeliveryState } from '@phong-tuyen/contracts';
import { formatInstant } from '../../../language/format-date.ts';
import { formatNumber } from '../../../language/format-number.ts';
import * as m from '../../../messages/outreach.gen.ts';
import { Panel } from '../../../ui/panel.tsx';
import type { Campaign } from '../campaign-queries.ts';
import { leftOf, networkWord, sentOf } from '../campaign-words.ts';
import styles from '../outreach.module.css';

interface Line {
  readonly name: string;
  /** A commune's district. */
  readonly under?: string | undefined;
  readonly byState: Readonly<Record<DeliveryState, number>>;
}

/** The counts by round, channel, network and commune. */
export function Breakdown({ campaign }: { campaign: Campaign }) {
  const { byRound, byChannel, byNetwork, byCommune, hiddenGroups } = campaign.figures;
  return (
    <>
      {byRound.length > 1 ? (
        <Table
          title={m.byRound()}
          lines={byRound.map((each) => ({
            name:
              each.state === 'waiting'
                ? `${m.round({ number: each.round })} (${m.roundWaiting({ at: formatInstant(each.dueAt) })})`
                : m.round({ number: each.round }),
            byState: each.byState,
          }))}
        />
      ) : null}
      <Table
        title={m.byChannel()}
        lines={byChannel.map((each) => ({
          name: each.channel === 'zalo' ? m.channelZalo() : m.channelSms(),
          byState: each.byState,
        }))}
      />
      <Table
        title={m.byNetwork()}
        lines={byNetwork.map((each) => ({ name: networkWord(each.network), byState: each.byState }))}
      />
      <Table
        title={m.byCommune()}
        lines={byCommune.map(({ agencyId, name, byState }) => {
          const [commune = '', under] = name.split(', ');
          return { name: agencyId === null ? m.noCommune() : commune, under, byState };
        })}
        note={hiddenGroups === 0 ? null : m.hiddenCommunes({ count: hiddenGroups })}
      />
    </>
  );
}

const COLUMNS: readonly { name: () => string; of: (counts: Line['byState']) => number; isAlways?: boolean }[] = [
  { name: m.sent, of: sentOf, isAlways: true },
  { name: m.delivered, of: (counts) => counts.delivered, isAlways: true },
  { name: m.failedWord, of: (counts) => counts.failed },
  { name: m.unknown, of: (counts) => counts.unknown },
  { name: m.left, of: leftOf },
];

/** Columns in which there is nothing are left out: phones have no room for them. */
function Table({ title, lines, note = null }: { title: string; lines: readonly Line[]; note?: string | null }) {
  if (lines.length === 0 && note === null) return null;
  const columns = COLUMNS.filter(({ of, isAlways }) => isAlways === true || lines.some((line) => of(line.byState) > 0));
  return (
    <Panel title={title}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a stretch that scrolls must be reachable by keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label={title}>
        <table className={styles.table}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{m.group()}</th>
              {columns.map((column) => (
                <th key={column.name()} scope="col">
                  {column.name()}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, under, byState }) => (
              <tr key={`${name} ${under}`}>
                <th scope="row">
                  {name}
                  {under === undefined ? null : <small className={styles.under}>{under}</small>}
                </th>
                {columns.map((column) => (
                  <td key={column.name()}>{formatNumber(column.of(byState))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {note === null ? null : <p className={styles.state}>{note}</p>}
    </Panel>
  );
}
