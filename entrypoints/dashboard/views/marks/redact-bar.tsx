import { Button } from '../../../../components/button';
import { Checkbox } from '../../../../components/checkbox';
import { useWords } from '../../../../components/words';
import { PlanLines } from './plan-lines';
import type { Redaction } from './use-redaction';

/** What redacting would destroy, in plain words, before it is done; nothing where no area is chosen. */
export function RedactBar({ redaction }: { redaction: Redaction }) {
  const words = useWords().marks.redact;
  const { boxes, plan, also, setAlso, busy, run, clear } = redaction;
  if (boxes.length === 0) return null;
  return (
    <div class="redact-bar" role="status">
      <div class="grow">
        <strong>{words.title(boxes.length)}</strong>
        <PlanLines plan={plan} />
        {plan && plan.shared.length > 0 && (
          <Checkbox checked={also} onChange={setAlso}>
            {words.shared(plan.shared.length)}
          </Checkbox>
        )}
      </div>
      <Button kind="quiet" disabled={busy} onClick={clear}>
        {words.cancel}
      </Button>
      <Button kind="danger" keys="Enter" disabled={busy || !plan} onClick={run}>
        {busy ? words.running : words.run(boxes.length)}
      </Button>
    </div>
  );
}
