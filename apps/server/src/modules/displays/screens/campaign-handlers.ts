import type { EventHandler } from '../../../platform/events/dispatcher.ts';
import { holdCampaign, releaseCampaign } from '../store/playlists.ts';

/** Screens stop with their campaign and go on with it. */
export function createCampaignHandlers(): readonly EventHandler[] {
  const hold: EventHandler['handle'] = async (tx, event, now) => {
    const { campaignId } = event.payload;
    if (typeof campaignId === 'string') await holdCampaign(tx, campaignId, now);
  };
  return [
    { name: 'displays.hold-stopped', event: 'outreach.campaign-stopped', handle: hold },
    { name: 'displays.hold-cancelled', event: 'outreach.campaign-cancelled', handle: hold },
    {
      name: 'displays.go-on',
      event: 'outreach.campaign-resumed',
      handle: async (tx, event) => {
        const { campaignId } = event.payload;
        if (typeof campaignId === 'string') await releaseCampaign(tx, campaignId);
      },
    },
  ];
}
