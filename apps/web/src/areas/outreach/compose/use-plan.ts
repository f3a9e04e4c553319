import { useDebouncedValue } from '@mantine/hooks';
import type { CampaignPlan } from '@phong-tuyen/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { answerOf, api } from '../../../api/client.ts';
import { type Campaign, campaignQuery } from '../campaign-queries.ts';

const IDLE_MS = 800;

/** A plan that saves itself a moment after the last change. Somebody else's change meanwhile stops it: the screen keeps its words. */
export function usePlan(campaign: Campaign) {
  const [plan, setPlan] = useState<CampaignPlan>(campaign.plan);
  const version = useRef(campaign.version);
  const kept = useRef(plan);
  const refused = useRef<CampaignPlan | null>(null);
  const queries = useQueryClient();
  const [settled] = useDebouncedValue(plan, IDLE_MS);
  const save = useMutation({
    mutationFn: async (wanted: CampaignPlan) => {
      const params = { path: { id: campaign.id } };
      const saved = await answerOf(
        api.PUT('/api/campaigns/{id}', { params, body: { version: version.current, plan: wanted } }),
      );
      version.current = saved.version;
      kept.current = wanted;
      queries.setQueryData(campaignQuery(campaign.id).queryKey, saved);
    },
  });
  const { mutate, isPending, error } = save;
  useEffect(() => {
    // What was refused is not tried again until something changes.
    if (settled !== kept.current && settled !== refused.current && !isPending && settled.name.trim() !== '') {
      refused.current = settled;
      mutate(settled);
    }
  }, [settled, isPending, mutate]);
  return {
    plan,
    change: (part: Partial<CampaignPlan>) => setPlan((before) => ({ ...before, ...part })),
    /** Saves at once what has not been saved yet. */
    keep: async () => {
      if (plan !== kept.current) await save.mutateAsync(plan);
    },
    state: isPending ? ('saving' as const) : plan === kept.current ? ('saved' as const) : ('changed' as const),
    error,
  };
}

export type PlanEditor = ReturnType<typeof usePlan>;
