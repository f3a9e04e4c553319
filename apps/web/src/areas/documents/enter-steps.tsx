import * as m from '../../messages/documents.gen.ts';
import { GuidedSteps } from '../../ui/guided-steps.tsx';

/** Where one is on the way from a file to tasks. */
export function EnterSteps({ current }: { current: number }) {
  return (
    <GuidedSteps
      label={m.enter()}
      current={current}
      steps={[
        { key: 'upload', label: m.stepUpload() },
        { key: 'confirm', label: m.stepConfirm() },
        { key: 'issue', label: m.stepIssue() },
      ]}
    />
  );
}
