import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/displays.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePagedList } from '../../ui/use-paged-list.ts';
import styles from './displays.module.css';
import { fetchPosters, POSTERS } from './displays-queries.ts';
import { AUDIENCE_NAMES } from './names.ts';
import { PrintsPanel } from './prints-panel.tsx';

/** `/noi-bo/ap-phich`: posters as pictures, and the prints that were asked for. */
export function PostersPage() {
  const mayDesign = useAbility('displays.design');
  const list = usePagedList({ queryKey: [POSTERS, 'list'], fetchPage: (after, signal) => fetchPosters(after, signal) });
  const add = (
    <Button component={Link} to="/noi-bo/ap-phich/moi" leftSection={<IconPlus size={18} aria-hidden />}>
      {m.newPoster()}
    </Button>
  );
  return (
    <>
      <PageHeader title={m.posters()} lead={m.postersLead()} actions={mayDesign ? add : undefined} />
      {list.error !== null && list.rows.length === 0 ? (
        <FailedState error={list.error} onRetry={list.retry} />
      ) : !list.loading && list.rows.length === 0 ? (
        <EmptyState title={m.noPosters()} action={mayDesign ? add : undefined}>
          {m.noPostersText()}
        </EmptyState>
      ) : (
        <ul className={styles.cards} aria-busy={list.loading}>
          {list.rows.map((poster) => (
            <li key={poster.id} className={styles.card}>
              <img
                src={`/api/posters/${poster.id}/preview?format=a4`}
                alt=""
                loading="lazy"
                className={styles.picture}
                width={210}
                height={297}
              />
              <Link to="/noi-bo/ap-phich/$posterId" params={{ posterId: poster.id }} className={styles.cardLink}>
                {poster.name}
              </Link>
              <span className={styles.quiet}>{AUDIENCE_NAMES[poster.audience]()}</span>
              <span className={styles.quiet}>{poster.campaignName}</span>
              <span>{m.hungOf({ hung: formatNumber(poster.hung), total: formatNumber(poster.placements) })}</span>
            </li>
          ))}
        </ul>
      )}
      {list.hasMore ? (
        <Button variant="default" loading={list.loadingMore} onClick={list.loadMore} mb="lg">
          {ui.loadMore()}
        </Button>
      ) : null}
      <Panel title={m.prints()}>
        <PrintsPanel />
      </Panel>
    </>
  );
}
