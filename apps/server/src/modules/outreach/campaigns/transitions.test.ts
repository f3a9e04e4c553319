import { CAMPAIGN_ACTS, CAMPAIGN_STATES, type CampaignAct, type CampaignState } from '@phong-tuyen/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOwnWriting, OWN_TRANSITIONS, possibleActs, TRANSITIONS } from './transitions.ts';

const all = new Set(Object.values(TRANSITIONS).map((transition) => transition.ability));
const after = (state: CampaignState, act: CampaignAct): CampaignState =>
  TRANSITIONS[act].from.includes(state) ? (TRANSITIONS[act].to ?? state) : state;

test('whatever is done in whatever order, nothing is sent that was not approved after the last edit', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...CAMPAIGN_ACTS), { maxLength: 40 }), (acts) => {
      let state: CampaignState = 'draft';
      let isApproved = false;
      for (const act of acts) {
        const goes = TRANSITIONS[act].from.includes(state);
        if (goes && act === 'edit') isApproved = false;
        if (goes && act === 'approve') isApproved = true;
        state = after(state, act);
        const begin: readonly CampaignState[] = OWN_TRANSITIONS.begin.from;
        if (begin.includes(state)) state = OWN_TRANSITIONS.begin.to;
        if (state === 'sending') expect(isApproved).toBe(true);
      }
    }),
  );
});

test('no act leads out of the end, and a repeated act is done or refused', () => {
  for (const act of CAMPAIGN_ACTS) {
    expect(TRANSITIONS[act].from).not.toContain('cancelled');
    const { to } = TRANSITIONS[act];
    if (to !== null) expect(TRANSITIONS[act].done.includes(to) || act === 'approve').toBe(true);
  }
});

test('buttons are shown only to the own agency, and approval never to a writer', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CAMPAIGN_STATES), fc.boolean(), fc.boolean(), (state, isOwn, wrote) => {
      const campaign = { state, agencyId: 'a', writers: wrote ? ['me'] : ['other'], submittedBy: 'other' };
      const acts = possibleActs(campaign, { personId: 'me', agencyId: isOwn ? 'a' : 'b', abilities: all });
      if (!isOwn) expect(acts).toEqual([]);
      if (acts.includes('approve')) expect(isOwnWriting(campaign, 'me')).toBe(false);
      for (const act of acts) expect(TRANSITIONS[act].from).toContain(state);
    }),
  );
});
