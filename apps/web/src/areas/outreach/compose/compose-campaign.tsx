import { Alert, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as m from '../../../messages/outreach.gen.ts';
import { GuidedSteps } from '../../../ui/guided-steps.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StateBadge } from '../../../ui/state-badge.tsx';
import type { Campaign } from '../campaign-queries.ts';
import styles from '../outreach.module.css';
import { AudienceStep } from './audience-step.tsx';
import { GoalStep } from './goal-step.tsx';
import { MessageStep } from './message-step.tsx';
import { PreviewStep } from './preview-step.tsx';
import { ScheduleStep } from './schedule-step.tsx';
import { usePlan } from './use-plan.ts';

const STEPS = ['goal', 'audience', 'message', 'preview', 'schedule'] as const;
const LABELS = {
  goal: m.stepGoal,
  audience: m.stepAudience,
  message: m.stepMessage,
  preview: m.stepPreview,
  schedule: m.stepSchedule,
};

/** The guided way from a name to a submitted campaign; what is written saves itself. */
export function ComposeCampaign({ campaign }: { campaign: Campaign }) {
  const editor = usePlan(campaign);
  const [step, setStep] = useState(0);
  const [leaving, setLeaving] = useState(false);
  const name = STEPS[step] ?? 'goal';
  const go = async (to: number) => {
    setLeaving(true);
    await editor.keep().then(
      () => setStep(to),
      () => undefined,
    );
    setLeaving(false);
  };
  const parts = { campaign, editor };
  return (
    <>
      <PageHeader
        title={editor.plan.name}
        above={<Link to="/noi-bo/chien-dich">{m.back()}</Link>}
        badges={<StateBadge state="draft" />}
        lead={
          <span role="status" className={styles.state}>
            {editor.state === 'saved' ? m.saved() : editor.state === 'saving' ? m.saving() : m.changed()}
          </span>
        }
      />
      <GuidedSteps
        label={m.composePath()}
        current={step}
        onGoTo={(to) => void go(to)}
        steps={STEPS.map((key) => ({ key, label: LABELS[key]() }))}
      />
      {editor.error === null ? null : (
        <Alert color="seal" mb="md" role="alert">
          {editor.error.message}
        </Alert>
      )}
      <div className={styles.panels}>
        {name === 'goal' ? <GoalStep {...parts} /> : null}
        {name === 'audience' ? <AudienceStep {...parts} /> : null}
        {name === 'message' ? <MessageStep {...parts} /> : null}
        {name === 'preview' ? <PreviewStep {...parts} /> : null}
        {name === 'schedule' ? <ScheduleStep {...parts} /> : null}
      </div>
      <div className={styles.foot}>
        <Button variant="default" disabled={step === 0} onClick={() => void go(step - 1)}>
          {m.previous()}
        </Button>
        {step < STEPS.length - 1 ? (
          <Button loading={leaving} onClick={() => void go(step + 1)}>
            {m.next()}
          </Button>
        ) : null}
      </div>
    </>
  );
}
