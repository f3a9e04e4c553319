import type { Role } from '@phong-tuyen/contracts';

/** What each role may do with its own agency's campaigns. Approving is for a second person besides: see approve-campaign. */
export const abilities = {
  'outreach.view': ['clerk', 'specialist', 'leader', 'head', 'administrator'],
  'outreach.compose': ['clerk', 'specialist', 'leader', 'head'],
  'outreach.approve': ['leader', 'head'],
  'outreach.declare-emergency': ['leader', 'head'],
  // Stopping harms nobody: whoever writes campaigns may. Going on and cancelling are the approver's.
  'outreach.stop': ['clerk', 'specialist', 'leader', 'head'],
  'outreach.reconcile': ['specialist', 'leader', 'head'],
  'outreach.look-up-number': ['clerk', 'specialist', 'leader', 'head'],
  // Names and numbers of a list are seen by its own agency only, and there by those who write to people.
  'outreach.view-audiences': ['clerk', 'specialist', 'leader', 'head'],
  'outreach.edit-audiences': ['clerk', 'specialist', 'leader', 'head'],
  'outreach.edit-opt-outs': ['clerk', 'specialist', 'leader', 'head'],
  'outreach.answer-replies': ['clerk', 'specialist', 'leader', 'head'],
  'outreach.link-tasks': ['specialist', 'leader', 'head'],
  'outreach.manage-gateways': ['administrator'],
} satisfies Record<string, readonly Role[]>;

export type OutreachAbility = keyof typeof abilities;
