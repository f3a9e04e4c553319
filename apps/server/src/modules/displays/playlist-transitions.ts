import type { PlaylistAct, PlaylistState } from '@phong-tuyen/contracts';
import type { DisplaysAbility } from './policy.ts';

interface Transition {
  readonly from: readonly PlaylistState[];
  readonly to: PlaylistState;
  readonly ability: DisplaysAbility;
  /** By someone who did not write it: nothing goes on air by one person alone. */
  readonly bySecondPerson: boolean;
}

/** The only place that says what may follow what on a playlist. What is on air stays on air while its next version is written. */
export const PLAYLIST_TRANSITIONS: Readonly<Record<PlaylistAct, Transition>> = {
  save: {
    from: ['draft', 'returned', 'approved', 'withdrawn'],
    to: 'draft',
    ability: 'displays.edit-screens',
    bySecondPerson: false,
  },
  submit: { from: ['draft', 'returned'], to: 'submitted', ability: 'displays.edit-screens', bySecondPerson: false },
  approve: { from: ['submitted'], to: 'approved', ability: 'displays.approve', bySecondPerson: true },
  return: { from: ['submitted'], to: 'returned', ability: 'displays.approve', bySecondPerson: false },
  withdraw: {
    from: ['draft', 'submitted', 'returned', 'approved'],
    to: 'withdrawn',
    ability: 'displays.approve',
    bySecondPerson: false,
  },
};

const STATE_NAMES: Readonly<Record<PlaylistState, string>> = {
  draft: 'đang soạn',
  submitted: 'chờ duyệt',
  approved: 'đã duyệt',
  returned: 'bị trả lại',
  withdrawn: 'đã gỡ',
};
export const playlistStateName = (state: PlaylistState) => STATE_NAMES[state];

/** Acts that a person may do on a playlist now. */
export function possiblePlaylistActs(
  playlist: { state: PlaylistState; agencyId: string; writers: readonly string[] },
  actor: { agencyId: string; personId: string; abilities: ReadonlySet<string> },
): PlaylistAct[] {
  if (playlist.agencyId !== actor.agencyId) return [];
  return (Object.keys(PLAYLIST_TRANSITIONS) as PlaylistAct[]).filter((act) => {
    const { from, ability, bySecondPerson } = PLAYLIST_TRANSITIONS[act];
    if (bySecondPerson && playlist.writers.includes(actor.personId)) return false;
    return from.includes(playlist.state) && actor.abilities.has(ability);
  });
}
