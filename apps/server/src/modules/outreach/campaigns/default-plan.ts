import type { CampaignPlan } from '@phong-tuyen/contracts';

/** What a new campaign says before anybody has written on it: the plainest way, one SMS without marks by day. */
export function defaultPlan(name: string): CampaignPlan {
  return {
    name,
    goal: '',
    targetPercent: null,
    communeTargets: [],
    startsOn: null,
    endsOn: null,
    emergency: false,
    audienceIds: [],
    channels: ['sms'],
    messages: [{ language: 'vi', group: null, text: '', unaccented: true, zalo: null }],
    schedule: {
      startAt: null,
      windowFrom: 7 * 60,
      windowUntil: 21 * 60 + 30,
      perMinute: null,
      repeats: 0,
      repeatEveryDays: 7,
      repeatTo: 'failed',
    },
  };
}
