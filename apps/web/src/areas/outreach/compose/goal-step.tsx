import { Checkbox, NumberInput, Textarea, TextInput } from '@mantine/core';
import * as m from '../../../messages/outreach.gen.ts';
import { useAbility } from '../../../session/use-session.ts';
import { Panel } from '../../../ui/panel.tsx';
import styles from '../outreach.module.css';
import { TargetsPanel } from '../targets/targets-panel.tsx';
import type { StepProps } from './step-props.ts';

/** What the campaign is for, how many it shall reach, and when. */
export function GoalStep({ campaign, editor }: StepProps) {
  const { plan, change } = editor;
  const mayDeclare = useAbility('outreach.declare-emergency');
  return (
    <>
      <Panel title={m.stepGoal()}>
        <TextInput
          label={m.nameLabel()}
          required
          maxLength={200}
          value={plan.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          mb="md"
        />
        <Textarea
          label={m.goalLabel()}
          autosize
          minRows={2}
          value={plan.goal}
          onChange={(event) => change({ goal: event.currentTarget.value })}
          mb="md"
        />
        <div className={styles.fields}>
          <TextInput
            type="date"
            label={m.startsOn()}
            value={plan.startsOn ?? ''}
            onChange={(event) => change({ startsOn: event.currentTarget.value || null })}
          />
          <TextInput
            type="date"
            label={m.endsOn()}
            value={plan.endsOn ?? ''}
            onChange={(event) => change({ endsOn: event.currentTarget.value || null })}
          />
          <NumberInput
            label={m.targetLabel()}
            description={m.targetHint()}
            min={1}
            max={100}
            allowDecimal={false}
            value={plan.targetPercent ?? ''}
            onChange={(value) => change({ targetPercent: typeof value === 'number' ? value : null })}
          />
        </div>
        <Checkbox
          mt="lg"
          label={m.emergencyLabel()}
          description={m.emergencyHint()}
          disabled={!mayDeclare && !plan.emergency}
          checked={plan.emergency}
          onChange={(event) => change({ emergency: event.currentTarget.checked })}
        />
      </Panel>
      {plan.targetPercent === null ? null : (
        <TargetsPanel
          campaignId={campaign.id}
          general={plan.targetPercent}
          targets={plan.communeTargets}
          onChange={(communeTargets) => change({ communeTargets })}
        />
      )}
    </>
  );
}
