import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import * as m from '../../messages/coverage.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { goalsQuery } from './coverage-queries.ts';

export interface GoalChoice {
  readonly campaignId: string;
  readonly name: string;
}

/** Finds the campaign of the address, or the newest; says what to do while there is none. */
export function WithCampaign(props: {
  title: string;
  chosen: string | undefined;
  children: (campaignId: string, goals: readonly GoalChoice[]) => ReactNode;
}) {
  const { data, error, refetch } = useQuery(goalsQuery());
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Opening />;
  const goal = data.items.find((each) => each.campaignId === props.chosen) ?? data.items[0];
  if (goal === undefined)
    return (
      <>
        <PageHeader title={props.title} />
        <EmptyState title={m.noGoalTitle()}>{m.noGoalText()}</EmptyState>
      </>
    );
  return props.children(goal.campaignId, data.items);
}

export function Opening() {
  return (
    <div role="status" aria-label={ui.loading()}>
      <Skeleton height={36} width="60%" mb="lg" />
      <Skeleton height={150} mb="lg" />
      <Skeleton height={480} />
    </div>
  );
}
