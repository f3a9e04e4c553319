import type { PlacementAct, PlacementState } from '@phong-tuyen/contracts';

interface Transition {
  readonly from: readonly PlacementState[];
  readonly to: PlacementState;
  readonly needsPhoto: boolean;
}

/** The only place that says what may follow what on a place's checklist. Hanging again is also how one confirms that it still hangs. */
export const PLACEMENT_TRANSITIONS: Readonly<Record<PlacementAct, Transition>> = {
  hang: { from: ['to-hang', 'hung', 'missing', 'damaged', 'taken-down'], to: 'hung', needsPhoto: true },
  'report-missing': { from: ['hung', 'damaged'], to: 'missing', needsPhoto: false },
  'report-damaged': { from: ['hung'], to: 'damaged', needsPhoto: false },
  'take-down': { from: ['hung', 'missing', 'damaged'], to: 'taken-down', needsPhoto: false },
};

/** What the agency that answers for the place may do now. */
export function possiblePlacementActs(
  placement: { state: PlacementState; agencyId: string },
  actor: { agencyId: string; abilities: ReadonlySet<string> },
): PlacementAct[] {
  if (placement.agencyId !== actor.agencyId || !actor.abilities.has('displays.tick')) return [];
  return (Object.keys(PLACEMENT_TRANSITIONS) as PlacementAct[]).filter((act) =>
    PLACEMENT_TRANSITIONS[act].from.includes(placement.state),
  );
}
