import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Shortcut } from '../../../../components/use-shortcuts';
import { useWords } from '../../../../components/words';
import type { Brand, Capture } from '../../../../utils/model';
import { capturesOf } from '../../annotate';
import { useDeeds } from '../../use-deeds';
import { BrandDialog } from './brand-dialog';
import { NoteDialog } from './note-dialog';
import { TagDialog } from './tag-dialog';

interface ListActsProps {
  /** What an act is for. */
  ids: readonly string[];
  /** Those chosen; without any, copying takes all that was found. */
  chosen: ReadonlySet<string>;
  found: () => Promise<Capture[]>;
  /** What a note is for: one capture at a time. */
  current: string | null;
  brands: readonly Brand[];
  onPack: (ids: readonly string[]) => void;
  onBinned: () => void;
}

interface ListActs {
  tag: () => void;
  brand: () => void;
  copy: () => void;
  pack: () => void;
  bin: () => void;
  shortcuts: Shortcut[];
  /** The dialog that is open, if any. */
  dialog: VNode | null;
}

/** What can be done with the captures chosen in a list, by key and by button. */
export function useListActs({
  ids,
  chosen,
  found,
  current,
  brands,
  onPack,
  onBinned,
}: ListActsProps): ListActs {
  const { library: words, evidence } = useWords();
  const deeds = useDeeds();
  const [asking, setAsking] = useState<{ for: 'tag' | 'brand' | 'note'; captures: Capture[] } | null>(null);
  const close = () => setAsking(null);
  const ask = (what: 'tag' | 'brand' | 'note', of: readonly string[]) => async () => {
    const captures = await capturesOf(of);
    if (captures.length > 0) setAsking({ for: what, captures });
  };
  const brandName = (id: string | null) => brands.find((brand) => brand.id === id)?.name ?? '';
  const tag = ask('tag', ids);
  const brand = ask('brand', ids);
  const note = ask('note', current === null ? [] : [current]);
  const copy = async () => {
    const all = await found();
    const captures = chosen.size > 0 ? all.filter(({ id }) => chosen.has(id)) : all;
    if (captures.length > 0) await deeds.copy(captures, brandName);
  };
  const pack = () => onPack(ids);
  const bin = async () => {
    onBinned();
    await deeds.bin(ids);
  };
  const asked = asking?.captures.map((capture) => capture.id) ?? [];
  const [one] = asking?.captures ?? [];
  return {
    tag,
    brand,
    copy,
    pack,
    bin,
    shortcuts: [
      { keys: ['t'], label: words.tag, run: tag },
      { keys: ['n'], label: words.note, run: note },
      { keys: ['b'], label: words.brand, run: brand },
      { keys: ['c'], label: words.copy, run: copy },
      { keys: ['p'], label: evidence.pack, run: pack },
      { keys: ['Backspace', 'Delete'], label: words.bin, run: bin },
    ],
    dialog:
      asking?.for === 'tag' ? (
        <TagDialog
          captures={asking.captures}
          onSave={(change) => deeds.annotate(asked, change, words.tagged(asked.length))}
          onClose={close}
        />
      ) : asking?.for === 'brand' ? (
        <BrandDialog
          title={words.brandMany(asked.length)}
          none={words.noBrand}
          brands={brands}
          onPick={(picked) => {
            const name = picked?.name ?? words.noBrand;
            void deeds.annotate(asked, { brandId: picked?.id ?? null }, words.branded(asked.length, name));
          }}
          onClose={close}
        />
      ) : asking && one ? (
        <NoteDialog
          capture={one}
          onSave={(text) => deeds.annotate(asked, { note: text }, words.noted)}
          onClose={close}
        />
      ) : null,
  };
}
