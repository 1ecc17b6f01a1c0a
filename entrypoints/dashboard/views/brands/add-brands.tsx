import { Plus, Tags } from 'lucide-preact';
import { Button } from '../../../../components/button';
import { EmptyState } from '../../../../components/empty-state';
import { TextArea } from '../../../../components/text-field';
import { useAttempt } from '../../../../components/use-attempt';
import { useWords } from '../../../../components/words';
import type { Brand } from '../../../../utils/model';
import { addBrands } from './change-brands';
import { ListRemarks } from './list-remarks';
import { ProposedBrands } from './proposed-brands';
import { useProposal } from './use-proposal';

/** One name, or a whole list pasted: what was read is shown before it is added. Ctrl or ⌘ and Enter adds. */
export function AddBrands({ brands }: { brands: Brand[] }) {
  const words = useWords();
  const attempt = useAttempt();
  const list = useProposal(brands);
  const add = () => {
    if (list.ready.length === 0) return;
    const rows = list.ready;
    void attempt(() => addBrands(rows, brands, words.brands));
    list.setText('');
  };
  return (
    <form
      class="add-brands stack"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextArea
        label={words.brands.addLabel}
        hideLabel
        rows={1}
        value={list.text}
        placeholder={words.brands.addPlaceholder}
        onInput={list.setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
          // A single line is entered like any field; in a list Enter is the next line.
          const single = !list.text.trim().includes('\n');
          if (!event.ctrlKey && !event.metaKey && (!single || event.shiftKey)) return;
          event.preventDefault();
          add();
        }}
      />
      <ListRemarks list={list} />
      {brands.length === 0 && list.text.trim() === '' && (
        <EmptyState icon={Tags} title={words.brands.empty}>
          <p>{words.brands.emptyText}</p>
        </EmptyState>
      )}
      {list.rows.length > 0 && (
        <>
          <ProposedBrands rows={list.rows} brands={brands} onChange={list.setRows} />
          <div class="row">
            <Button kind="primary" type="submit" icon={Plus} keys="mod+Enter">
              {words.brands.addMany(list.ready.length)}
            </Button>
            <Button onClick={() => list.setText('')}>{words.common.cancel}</Button>
          </div>
        </>
      )}
    </form>
  );
}
