import { ImagePlus } from 'lucide-preact';
import { Button } from '../../../../components/button';
import { EmptyState } from '../../../../components/empty-state';
import { Kbd } from '../../../../components/kbd';
import { useWords } from '../../../../components/words';

/** Nothing to enter yet: what can be brought, and how. */
export function EmptyAdd({ onChoose, onWithout }: { onChoose: () => void; onWithout: () => void }) {
  const { empty } = useWords().manual;
  return (
    <div class="add-empty">
      <EmptyState icon={ImagePlus} title={empty.title}>
        <ul class="empty-steps">
          <li>{empty.one}</li>
          <li>{empty.many}</li>
          <li>
            {empty.paste} <Kbd keys="mod+v" />
          </li>
        </ul>
        <p class="row">
          <Button kind="primary" keys="o" onClick={onChoose}>
            {empty.choose}
          </Button>
          <Button keys="w" onClick={onWithout}>
            {empty.without}
          </Button>
        </p>
        <p class="faint">{empty.kinds}</p>
      </EmptyState>
    </div>
  );
}
