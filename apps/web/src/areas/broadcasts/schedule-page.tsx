import { Button, Group, Loader, NativeSelect } from '@mantine/core';
import type { MatrixAnswer } from '@phong-tuyen/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { formatDayAndMonth } from '../../language/format-date.ts';
import * as m from '../../messages/broadcasts.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { addDays, todayInVietnam } from './broadcast-words.tsx';
import styles from './broadcasts.module.css';
import { districtsQuery, matrixQuery } from './broadcasts-queries.ts';
import { BroadcastsTabs } from './broadcasts-tabs.tsx';
import { CommuneWeek } from './commune-week.tsx';

/** `/noi-bo/loa/lich`: communes by days, and one commune's week. */
export function SchedulePage() {
  const search = useSearch({ from: '/noi-bo/loa/lich' });
  const navigate = useNavigate({ from: '/noi-bo/loa/lich' });
  const from = search.from ?? todayInVietnam();
  const go = (days: number) => void navigate({ search: { ...search, from: addDays(from, days) } });
  return (
    <>
      <PageHeader title={m.schedulePage()} lead={m.scheduleLead()} />
      <BroadcastsTabs />
      <Group className="not-printed" mb="md" align="end">
        <Button variant="default" onClick={() => go(-7)}>
          {m.weekBefore()}
        </Button>
        <Button variant="default" onClick={() => void navigate({ search: { ...search, from: todayInVietnam() } })}>
          {m.thisWeek()}
        </Button>
        <Button variant="default" onClick={() => go(7)}>
          {m.weekAfter()}
        </Button>
        {search.agencyId === undefined ? (
          <DistrictFilter
            value={search.districtId ?? ''}
            onChange={(districtId) => void navigate({ search: districtId === '' ? { from } : { from, districtId } })}
          />
        ) : (
          <Button
            variant="subtle"
            onClick={() => {
              const { agencyId: _agencyId, ...rest } = search;
              void navigate({ search: rest });
            }}
          >
            {m.allCommunes()}
          </Button>
        )}
      </Group>
      {search.agencyId === undefined ? (
        <Matrix from={from} districtId={search.districtId} />
      ) : (
        <CommuneWeek agencyId={search.agencyId} from={from} />
      )}
    </>
  );
}

function DistrictFilter(props: { value: string; onChange: (id: string) => void }) {
  const districts = useQuery(districtsQuery).data?.items ?? [];
  return (
    <NativeSelect
      label={m.district()}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      data={[
        { value: '', label: m.allDistricts() },
        ...districts.map((each) => ({ value: each.id, label: each.shortName })),
      ]}
    />
  );
}

function Matrix({ from, districtId }: { from: string; districtId: string | undefined }) {
  const { data, error, refetch } = useQuery(matrixQuery({ from, ...(districtId === undefined ? {} : { districtId }) }));
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loader aria-label={ui.loading()} />;
  if (data.rows.length === 0) return <EmptyState title={m.noStations()}>{m.noStationsText()}</EmptyState>;
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix}>
        <caption className="visually-hidden">{m.matrixCaption()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.commune()}</th>
            {data.days.map((day) => (
              <th key={day} scope="col" data-today={day === todayInVietnam()}>
                {formatDayAndMonth(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.agencyId}>
              <th scope="row">
                <Link to="/noi-bo/loa/lich" search={{ from, agencyId: row.agencyId }}>
                  {shortName(row.name)}
                </Link>
                <small>{row.districtName === null ? '' : shortName(row.districtName)}</small>
              </th>
              {row.cells.map((cell, place) => (
                <td key={data.days[place]} data-tone={toneOf(cell)}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type MatrixCell = MatrixAnswer['rows'][number]['cells'][number];

function Cell({ cell }: { cell: MatrixCell }) {
  if (cell.planned + cell.dropped === 0) return <span aria-hidden="true">·</span>;
  const words = m.cellWords({ played: cell.played, planned: cell.planned, missed: cell.missed, dropped: cell.dropped });
  return (
    <span title={words}>
      <span className="visually-hidden">{words}</span>
      <span aria-hidden="true">
        {cell.played}/{cell.planned}
        {cell.missed > 0 ? ` ✕${cell.missed}` : ''}
        {cell.dropped > 0 ? ` ↷${cell.dropped}` : ''}
      </span>
    </span>
  );
}

function toneOf(cell: MatrixCell): string {
  if (cell.planned === 0) return 'none';
  if (cell.missed > 0) return 'bad';
  return cell.played === cell.planned ? 'good' : 'waiting';
}

const shortName = (name: string) => name.replace(/^Ủy ban nhân dân /, '').replace(/,.*$/, '');
