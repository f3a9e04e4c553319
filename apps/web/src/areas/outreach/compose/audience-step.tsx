import { Checkbox, Radio, Stack } from '@mantine/core';
import type { MessageChannel } from '@phong-tuyen/contracts';
import { useQuery } from '@tanstack/react-query';
import * as m from '../../../messages/outreach.gen.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FailedState } from '../../../ui/failed-state.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { listsQuery } from '../campaign-queries.ts';
import type { StepProps } from './step-props.ts';

const CHANNELS: Readonly<Record<string, readonly MessageChannel[]>> = {
  sms: ['sms'],
  zalo: ['zalo'],
  both: ['zalo', 'sms'],
};

/** Who gets it, and by which way. */
export function AudienceStep({ editor }: StepProps) {
  const { plan, change } = editor;
  const { data, error, refetch } = useQuery(listsQuery);
  const channel = plan.channels.length === 2 ? 'both' : (plan.channels[0] ?? 'sms');
  return (
    <>
      <Panel title={m.listsTitle()}>
        <p>{m.listsLead()}</p>
        {error === null ? null : <FailedState error={error} onRetry={() => void refetch()} />}
        {data?.items.length === 0 ? <EmptyState title={m.listsEmpty()} /> : null}
        <Stack gap="sm">
          {data?.items.map((list) => (
            <Checkbox
              key={list.id}
              label={`${list.name} · ${m.listPeople({ count: list.usable })}`}
              checked={plan.audienceIds.includes(list.id)}
              onChange={(event) =>
                change({
                  audienceIds: event.currentTarget.checked
                    ? [...plan.audienceIds, list.id]
                    : plan.audienceIds.filter((id) => id !== list.id),
                })
              }
            />
          ))}
        </Stack>
      </Panel>
      <Panel title={m.channelTitle()}>
        <Radio.Group value={channel} onChange={(value) => change({ channels: [...(CHANNELS[value] ?? ['sms'])] })}>
          <Stack gap="xs">
            <Radio value="sms" label={m.channelSms()} />
            <Radio value="both" label={m.channelZaloSms()} />
            <Radio value="zalo" label={m.channelZalo()} />
          </Stack>
        </Radio.Group>
      </Panel>
    </>
  );
}
