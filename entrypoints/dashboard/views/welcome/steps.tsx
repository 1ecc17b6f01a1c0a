import { Circle, CircleCheck } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useWords } from '../../../../components/words';
import { type Guide, nextStep, STEPS, type Step } from './guide';

interface StepsProps {
  guide: Guide;
  /** How to do a step, and the button that does it. */
  how: (step: Step) => ComponentChildren;
}

/** The steps of the try; each ticks off as it is done, the next one says how. */
export function Steps({ guide, how }: StepsProps) {
  const words = useWords().welcome;
  const next = nextStep(guide);
  return (
    <ol class="try-steps">
      {STEPS.map((step) => {
        const done = guide.done.has(step);
        const Icon = done ? CircleCheck : Circle;
        return (
          <li
            key={step}
            class={done ? 'done' : ''}
            {...(step === next && { 'aria-current': 'step' as const })}
          >
            <Icon size={16} aria-hidden="true" />
            <div class="grow">
              <b>
                {words.steps[step]}
                {done && <span class="unseen"> ✓</span>}
              </b>
              {step === next && <div class="stack muted">{how(step)}</div>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
