import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatNumber } from '../../../language/format-number.ts';
import * as m from '../../../messages/outreach.gen.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ExportButton } from '../../../ui/export-button.tsx';
import { FailedState } from '../../../ui/failed-state.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { type Campaign, targetsQuery } from '../campaign-queries.ts';
import styles from '../outreach.module.css';
import { DistrictTargets } from './district-targets.tsx';
import { TargetSheetDialog } from './target-sheet-dialog.tsx';
import { districtsOf, type OwnTargets, sumTargets } from './target-sums.ts';

type Targets = Campaign['plan']['communeTargets'];

export interface TargetsPanelProps {
  readonly campaignId: string;
  /** What holds for communes without a target of their own. */
  readonly general: number;
  readonly targets: Targets;
  /** Null once they stand. */
  readonly onChange: ((targets: Targets) => void) | null;
}

/** What is to be reached in each commune: by hand, a district at once, or from a sheet that was filled in elsewhere. */
export function TargetsPanel({ campaignId, general, targets, onChange }: TargetsPanelProps) {
  const [importing, setImporting] = useState(false);
  const { data, error, refetch } = useQuery(targetsQuery(campaignId));
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  const own: OwnTargets = new Map(targets.map((target) => [target.agencyId, target.percent]));
  const sums = sumTargets(data.items, own, general);
  const change =
    onChange === null
      ? null
      : (percents: ReadonlyMap<string, number | null>) => {
          const next = new Map(own);
          for (const [id, percent] of percents) percent === null ? next.delete(id) : next.set(id, percent);
          onChange([...next].map(([agencyId, percent]) => ({ agencyId, percent })));
        };
  if (data.items.length === 0)
    return (
      <Panel title={m.targetsTitle()}>
        <EmptyState title={m.targetsEmpty()} />
      </Panel>
    );
  const districts = districtsOf(data.items).map((district) => (
    <DistrictTargets key={district.name} district={district} own={own} general={general} onChange={change} />
  ));
  return (
    <Panel title={m.targetsTitle()}>
      {onChange === null ? null : <p>{m.targetsLead({ general })}</p>}
      <p className={styles.state} role="status">
        {m.targetsOwn({ count: sums.ownCount, all: data.items.length })}
        {sums.percent === null
          ? null
          : ` · ${m.targetsSum({ percent: formatNumber(sums.percent), wanted: formatNumber(sums.wanted, 0) })}`}
      </p>
      {onChange === null ? null : (
        <Group gap="xs" mb="sm">
          <ExportButton
            url={`/api/campaigns/${campaignId}/targets/excel`}
            fileName="chi-tieu-theo-xa.xlsx"
            label={m.targetsForm()}
          />
          <Button variant="default" onClick={() => setImporting(true)}>
            {m.targetsImport()}
          </Button>
          <Button variant="subtle" disabled={sums.ownCount === 0} onClick={() => onChange([])}>
            {m.targetsOneForAll({ general })}
          </Button>
        </Group>
      )}
      {onChange === null ? (
        <details className={styles.more}>
          <summary>{m.targetsShow()}</summary>
          {districts}
        </details>
      ) : (
        districts
      )}
      {importing && onChange !== null ? (
        <TargetSheetDialog campaignId={campaignId} onTake={onChange} onClose={() => setImporting(false)} />
      ) : null}
    </Panel>
  );
}
