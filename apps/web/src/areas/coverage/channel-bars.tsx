import * as m from '../../messages/coverage.gen.ts';
import { ChartFigure } from '../../ui/chart-figure.tsx';
import { channelName } from './channel-name.ts';
import styles from './coverage.module.css';
import type { BoardView } from './coverage-queries.ts';
import { fewOr } from './figure-words.ts';

/** What each channel's codes brought: how many opened the store by them, and how many installs were counted by them. */
export function ChannelBars({ channels }: { channels: BoardView['channels'] }) {
  if (channels.length === 0) return <p className={styles.quiet}>{m.noChannels()}</p>;
  const most = Math.max(1, ...channels.map((each) => each.opened ?? 0));
  const wide = (count: number | null) => ({ width: `${((count ?? 0) / most) * 100}%` });
  return (
    <ChartFigure
      caption={m.channelsCaption()}
      table={{
        head: [m.channel(), m.opened(), m.counted()],
        rows: channels.map((each) => [channelName(each.channel), fewOr(each.opened), fewOr(each.installed)]),
      }}
    >
      <ul className={styles.channels} aria-hidden="true">
        {channels.map((each) => (
          <li key={each.channel}>
            <span>{channelName(each.channel)}</span>
            <span className={styles.track}>
              <i style={wide(each.opened)} />
              <i data-counted="true" style={wide(each.installed)} />
            </span>
            <b>{fewOr(each.opened)}</b>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
