import { Button, Group, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import * as m from '../../messages/broadcasts.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { addDays, todayInVietnam } from './broadcast-words.tsx';
import { matrixQuery } from './broadcasts-queries.ts';
import { BroadcastsTabs } from './broadcasts-tabs.tsx';
import { CommuneWeek } from './commune-week.tsx';
import { DistrictSelect } from './district-select.tsx';
import { DistrictWeeks } from './district-weeks.tsx';
import { MatrixTable } from './matrix-table.tsx';

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
          <DistrictSelect
            value={search.districtId}
            onChange={(districtId) =>
              void navigate({ search: districtId === undefined ? { from } : { from, districtId } })
            }
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

function Matrix({ from, districtId }: { from: string; districtId: string | undefined }) {
  const { data, error, refetch } = useQuery(matrixQuery({ from, ...(districtId === undefined ? {} : { districtId }) }));
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loader aria-label={ui.loading()} />;
  if (data.districts.length > 0) return <DistrictWeeks data={data} from={from} />;
  if (data.rows.length === 0) return <EmptyState title={m.noStations()}>{m.noStationsText()}</EmptyState>;
  return <MatrixTable data={data} from={from} />;
}
