import * as m from '../messages/ui.gen.ts';
import styles from './guided-steps.module.css';

export interface GuidedStep {
  readonly key: string;
  readonly label: string;
}

export interface GuidedStepsProps {
  readonly steps: readonly GuidedStep[];
  /** Index of the step that is being done. */
  readonly current: number;
  /** Lets people go back to a finished step; absent when there is no way back. */
  readonly onGoTo?: (index: number) => void;
  /** Name of the whole path, for screen readers. */
  readonly label: string;
}

/** Where one is on a guided path, and what is still to come. On phones one line says it. */
export function GuidedSteps({ steps, current, onGoTo, label }: GuidedStepsProps) {
  return (
    <nav aria-label={label} className={styles.steps}>
      <p className={styles.short}>
        {m.stepOf({
          step: Math.min(current + 1, steps.length),
          total: steps.length,
          label: steps[current]?.label ?? '',
        })}
      </p>
      <ol>
        {steps.map((step, index) => {
          const done = index < current;
          const words = (
            <>
              <span className={styles.mark} aria-hidden="true">
                {done ? <Tick /> : index + 1}
              </span>
              {step.label}
              {done ? <span className="visually-hidden"> ({m.stepDone()})</span> : null}
            </>
          );
          return (
            <li key={step.key} data-done={done} aria-current={index === current ? 'step' : undefined}>
              {done && onGoTo !== undefined ? (
                <button type="button" onClick={() => onGoTo(index)}>
                  {words}
                </button>
              ) : (
                <span>{words}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function Tick() {
  return (
    <svg viewBox="0 0 12 12" width="14" height="14" focusable="false" aria-hidden="true">
      <path d="m2.5 6.3 2.3 2.3L9.5 3.5" />
    </svg>
  );
}
