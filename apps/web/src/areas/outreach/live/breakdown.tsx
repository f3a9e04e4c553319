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
        lines={byCommune.map((each) => ({
          name: each.agencyId === null ? m.noCommune() : each.name,
          byState: each.byState,
        }))}
        note={hiddenGroups === 0 ? null : m.hiddenCommunes({ count: hiddenGroups })}
      />
    </>
  );
}

function Table({ title, lines, note = null }: { title: string; lines: readonly Line[]; note?: string | null }) {
  if (lines.length === 0 && note === null) return null;
  return (
    <Panel title={title}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a stretch that scrolls must be reachable by keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label={title}>
        <table className={styles.table}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{m.group()}</th>
              <th scope="col">{m.sent()}</th>
              <th scope="col">{m.delivered()}</th>
              <th scope="col">{m.failedWord()}</th>
              <th scope="col">{m.unknown()}</th>
              <th scope="col">{m.left()}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, byState }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{formatNumber(sentOf(byState))}</td>
                <td>{formatNumber(byState.delivered)}</td>
                <td>{formatNumber(byState.failed)}</td>
                <td>{formatNumber(byState.unknown)}</td>
                <td>{formatNumber(leftOf(byState))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {note === null ? null : <p className={styles.state}>{note}</p>}
    </Panel>
  );
}
