import type { Campaign } from '../campaign-queries.ts';
import type { PlanEditor } from './use-plan.ts';

/** What every step of the form is given. */
export interface StepProps {
  readonly campaign: Campaign;
  readonly editor: PlanEditor;
}
