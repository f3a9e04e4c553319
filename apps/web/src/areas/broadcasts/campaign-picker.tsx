import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as m from '../../messages/broadcasts.gen.ts';
import { bulletinCampaignsQuery } from './broadcasts-queries.ts';

/** The campaign a bulletin belongs to. One that is over stays as long as nobody chooses another. */
export function CampaignPicker(props: {
  campaignId: string | null;
  /** Its name, where the list has it no more. */
  name: string | undefined;
  onChange: (campaignId: string | null) => void;
}) {
  const { campaignId, name } = props;
  const { data } = useQuery(bulletinCampaignsQuery);
  const usable = data?.items ?? [];
  const kept =
    campaignId === null || usable.some(({ id }) => id === campaignId) ? [] : [{ id: campaignId, name: name ?? '…' }];
  return (
    <NativeSelect
      label={m.campaign()}
      description={m.campaignHint()}
      maw="34rem"
      value={campaignId ?? ''}
      onChange={(event) => props.onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      data={[
        { value: '', label: m.noCampaign() },
        ...[...kept, ...usable].map((campaign) => ({ value: campaign.id, label: campaign.name })),
      ]}
    />
  );
}
