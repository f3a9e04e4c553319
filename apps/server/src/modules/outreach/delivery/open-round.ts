import type { CampaignPlan } from '@phong-tuyen/contracts';
import type { PreparedMessage, Recipient } from './prepare-message.ts';

/** A round that lines may take rows of now: its campaign is sending and the hour is right. */
export interface LiveRound {
  readonly key: string;
  readonly campaignId: string;
  readonly round: number;
  readonly plan: CampaignPlan;
  readonly prepare: (variant: number, who: Recipient) => PreparedMessage;
  /** Install link of a channel and commune. */
  readonly linkOf: (channel: 'sms' | 'zalo', communeId: string | null) => string;
  readonly communeNameOf: (communeId: string | null) => string | null;
}

export const roundKey = (campaignId: string, round: number) => `${campaignId}/${round}`;
