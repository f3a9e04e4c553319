import { Loader } from '@mantine/core';
import type { OccurrenceView, WeekAnswer } from '@phong-tuyen/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDayAndDate } from '../../language/format-date.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { hourOf, kindWord, minutesWord, noteWord, OutcomeBadge, todayInVietnam } from './broadcast-words.tsx';
import styles from './broadcasts.module.css';
import { weekQuery } from './broadcasts-queries.ts';

/**
 * One commune's week as a calendar: a column a day, broadcasts by the clock with what came of each.
 *
 * @param props.stationId only this station, on its own page
 */
export function CommuneWeek({ agencyId, from, stationId }: { agencyId: string; from: string; stationId?: string }) {
  const { data, error, refetch } = useQuery(weekQuery(agencyId, from));
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loader aria-label={ui.loading()} />;
  const shown = data.stations.filter((station) => stationId === undefined || station.id === stationId);
  return (
    <div className={styles.stack}>
      {stationId === undefined ? <h2 className={styles.weekTitle}>{data.agencyName}</h2> : null}
      {shown.map((station) => (
        <StationWeek key={station.id} week={data} station={station} from={from} isOwnPage={stationId !== undefined} />
      ))}
      {data.stations.length === 0 ? <EmptyState title={m.noStations()}>{m.noStationsText()}</EmptyState> : null}
    </div>
  );
}

function StationWeek({
  week,
  station,
  from,
  isOwnPage,
}: {
  week: WeekAnswer;
  station: WeekAnswer['stations'][number];
  from: string;
  isOwnPage: boolean;
}) {
  const items = week.items.filter((item) => item.stationId === station.id);
  return (
    <Panel title={isOwnPage ? m.thisWeek() : `${station.name} (${kindWord(station.kind)})`}>
      <p className={styles.prints}>
        <a href={`/api/stations/${station.id}/sheet?from=${from}`} target="_blank" rel="noreferrer">
          {m.printSheet()}
        </a>
        <a href={`/api/stations/${station.id}/calendar?from=${from}`}>{m.calendarFile()}</a>
        {isOwnPage ? null : (
          <Link to="/noi-bo/loa/dai/$stationId" params={{ stationId: station.id }}>
            {m.openStation()}
          </Link>
        )}
      </p>
      <p className={styles.under}>
        {m.slots()}: {station.slots.map((slot) => `${minutesWord(slot.from)}–${minutesWord(slot.until)}`).join(', ')}
      </p>
      <div className={styles.week}>
        {week.days.map((day) => (
          <section key={day} data-today={day === todayInVietnam()} aria-label={formatDayAndDate(day)}>
            <h3>{formatDayAndDate(day).replace(/\/\d{4}$/, '')}</h3>
            <Day items={items.filter((item) => item.day === day)} />
          </section>
        ))}
      </div>
    </Panel>
  );
}

function Day({ items }: { items: readonly OccurrenceView[] }) {
  if (items.length === 0) return <p className={styles.under}>{m.nothingPlanned()}</p>;
  return (
    <ul>
      {items.map((item) => (
        <li key={item.id} data-level={item.level}>
          <b>{item.startsAt === null ? '—' : hourOf(item.startsAt)}</b>{' '}
          <Link to="/noi-bo/loa/ban-tin/$bulletinId" params={{ bulletinId: item.bulletinId }}>
            {item.title}
          </Link>
          <OutcomeBadge outcome={item.outcome} />
          {item.note === null || item.note === '' ? null : <small>{noteWord(item.note)}</small>}
        </li>
      ))}
    </ul>
  );
}
