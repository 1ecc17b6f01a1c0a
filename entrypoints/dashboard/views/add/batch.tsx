import { useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { Progress } from '../../../../components/progress';
import { Select } from '../../../../components/select';
import { Table } from '../../../../components/table';
import { TagInput } from '../../../../components/tag-input';
import { useLiveQuery } from '../../../../components/use-live-query';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useLocale, useWords } from '../../../../components/words';
import { normalizeTags } from '../../../../utils/lib/tag';
import { captureWithPicture } from '../../../../utils/library/same-picture';
import { listTags } from '../../../../utils/library/tags';
import type { Brand } from '../../../../utils/model';
import { type Incoming, letGo } from '../../incoming/incoming';
import { BatchRow } from './batch-row';
import { type Edit, type Row, suggestionOf, twins } from './rows';
import { toLibrary, useBatch } from './use-batch';

interface BatchProps {
  all: readonly Incoming[];
  brands: readonly Brand[];
  /** One of them is to be entered with its numbers. */
  onEnter: (id: string) => void;
}

/** Many old pictures: checked in a list, imported at once. */
export function Batch({ all, brands, onEnter }: BatchProps) {
  const { manual: words, common } = useWords();
  const locale = useLocale();
  const [now] = useState(() => Date.now());
  const known = useLiveQuery(() => listTags(), 'tags') ?? [];
  const [edits, setEdits] = useState<Readonly<Record<string, Edit>>>({});
  const [forAll, setForAll] = useState<{ brandId: string | null; tags: string[] }>({
    brandId: null,
    tags: [],
  });
  const batch = useBatch(words.pasted);
  const hashes = all.flatMap(({ look }) => (look && typeof look !== 'string' ? [look.picture.hash] : []));
  const there = useLiveQuery(() => knownPictures(hashes), `known ${hashes.join()}`, true);
  const doubles = twins(all);
  const edit = (id: string, part: Edit) => setEdits((old) => ({ ...old, [id]: { ...old[id], ...part } }));

  const rows = all.map((incoming) => {
    const { id, look } = incoming;
    const { when: changed, brandId: own, without = [] } = edits[id] ?? {};
    const suggested = suggestionOf(incoming, { brands, known, locale, now });
    const when = changed === undefined ? suggested.when : changed;
    const brandId = own === undefined ? (forAll.brandId ?? suggested.brandId) : own;
    const tags = normalizeTags([...suggested.tags, ...forAll.tags]).filter((tag) => !without.includes(tag));
    const prepared = typeof look === 'string' ? null : look;
    const captureId = prepared && there?.get(prepared.picture.hash);
    const free = prepared !== null && there !== undefined && !captureId && !doubles.has(id) && when !== null;
    const row: Row | null = free ? { id, incoming, look: prepared, ...when, brandId, tags } : null;
    return { incoming, when, brandId, tags, row, captureId };
  });
  const ready = rows.flatMap(({ row }) => row ?? []);
  const waits = all.some(({ look }) => look === null);
  const isLooking = waits || there === undefined || batch.progress !== null;
  const count = isLooking ? all.length : ready.length;
  const head = count > 0 ? words.batch(count) : words.batchNone;
  const run = async () => {
    // What was refused stays to be seen.
    if ((await batch.run(ready)) && ready.length === all.length) toLibrary();
  };
  const mayRun = ready.length > 0 && !waits && !batch.progress;
  useShortcuts(common.screens.add, [
    {
      keys: ['i'],
      label: words.importAll(ready.length),
      run: () => mayRun && void run(),
    },
  ]);
  const stateOf = ({ incoming: { id, look }, captureId }: (typeof rows)[number]) => {
    if (look === null) return { text: words.waiting, bad: false };
    if (typeof look === 'string') return { text: words.refused[look], bad: true };
    if (batch.failed.has(id)) return { text: words.refused.unreadable, bad: true };
    if (captureId) return { text: words.inLibrary, href: `#/capture/${captureId}`, bad: false };
    return { text: doubles.has(id) ? words.twice : words.ready, bad: false };
  };
  return (
    <div class="add-batch">
      <h2>{head}</h2>
      <p class="faint">{words.batchHint}</p>
      <div class="add-all">
        <Select
          label={words.brandForAll}
          value={forAll.brandId ?? ''}
          options={[
            { value: '', label: words.asSuggested },
            ...brands.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => setForAll({ ...forAll, brandId: value || null })}
        />
        <TagInput
          label={words.tagsForAll}
          tags={forAll.tags}
          known={known.map(({ tag }) => tag)}
          onChange={(tags) => setForAll({ ...forAll, tags })}
        />
        {batch.progress ? (
          <Progress
            text={words.importing(batch.progress.done, batch.progress.total)}
            part={batch.progress.total > 0 ? batch.progress.done / batch.progress.total : null}
            onCancel={batch.stop}
          />
        ) : (
          <Button kind="primary" keys="i" disabled={!mayRun} onClick={() => void run()}>
            {waits ? words.looking : words.importAll(ready.length)}
          </Button>
        )}
      </div>
      <div class="add-scroll">
        <Table
          label={head}
          columns={[
            { id: 'add-thumb', label: '', name: words.columns.file },
            { id: 'add-file', label: words.columns.file },
            { id: 'add-when', label: words.columns.when },
            { id: 'add-brand', label: words.columns.brand },
            { id: 'add-tags', label: words.columns.tags },
            { id: 'add-acts', label: '', name: words.discard },
          ]}
        >
          {rows.map((each) => {
            const { id, file, pasted } = each.incoming;
            return (
              <BatchRow
                key={id}
                incoming={each.incoming}
                name={pasted ? words.pasted : file.name}
                when={each.when}
                brandId={each.brandId}
                tags={each.tags}
                brands={brands}
                state={stateOf(each)}
                onWhen={(when) => edit(id, { when })}
                onBrand={(brandId) => edit(id, { brandId })}
                onTagGone={(tag) => edit(id, { without: [...(edits[id]?.without ?? []), tag] })}
                onRemove={() => letGo([id])}
                onEnter={() => onEnter(id)}
              />
            );
          })}
        </Table>
      </div>
    </div>
  );
}

/** The captures that hold these pictures already, by hash. */
async function knownPictures(hashes: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const hash of hashes) {
    const capture = await captureWithPicture(hash);
    if (capture) found.set(hash, capture.id);
  }
  return found;
}
