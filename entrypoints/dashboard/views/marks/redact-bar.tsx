import { Button } from '../../../../components/button';
import { Checkbox } from '../../../../components/checkbox';
import { useWords } from '../../../../components/words';
import type { Redaction } from './use-redaction';

/** So many words are named; more are counted. */
const NAMED = 6;

/** What redacting would destroy, in plain words, before it is done; nothing where no area is chosen. */
export function RedactBar({ redaction }: { redaction: Redaction }) {
  const words = useWords().marks.redact;
  const { boxes, plan, also, setAlso, busy, run, clear } = redaction;
  if (boxes.length === 0) return null;
  return (
    <div class="redact-bar" role="status">
      <div class="grow">
        <strong>{words.title(boxes.length)}</strong>
        {plan ? (
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
        ) : (
          <p class="faint">{words.looking}</p>
        )}
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
