import { useWords } from '../../../../components/words';
import type { RedactionPlan } from '../../redact/plan-redaction';

/** So many words are named; more are counted. */
const NAMED = 6;

/** What goes with the areas that were chosen, in plain words. */
export function PlanLines({ plan }: { plan: RedactionPlan | null }) {
  const words = useWords().marks.redact;
  if (!plan) return <p class="faint">{words.looking}</p>;
  return (
    <ul>
      <li>{words.pixels}</li>
      {plan.map === 'sound' && (
        <li>{words.words(plan.words.slice(0, NAMED), Math.max(0, plan.words.length - NAMED))}</li>
      )}
      {plan.map === 'unsure' && <li>{words.allText}</li>}
      {plan.map === 'none' && <li>{words.noMap}</li>}
      {plan.readings > 0 && <li>{words.readings(plan.readings)}</li>}
      {plan.snapshot && <li>{words.snapshot}</li>}
    </ul>
  );
}
