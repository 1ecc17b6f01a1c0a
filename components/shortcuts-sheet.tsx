import { useState } from 'preact/hooks';
import { Dialog } from './dialog';
import { Kbd } from './kbd';
import { type Shortcut, type ShortcutSet, shortcutsInForce, useShortcuts } from './use-shortcuts';
import { useWords } from './words';

/** All keys of the screen, on `?`. */
export function ShortcutsSheet() {
  const words = useWords().common;
  const [sets, setSets] = useState<ShortcutSet[] | null>(null);
  useShortcuts(
    words.everywhere,
    [{ keys: ['?'], label: words.showShortcuts, run: () => setSets(byTitle(shortcutsInForce())) }],
    'everywhere',
  );
  if (!sets) return null;
  return (
    <Dialog title={words.shortcuts} size="wide" onClose={() => setSets(null)}>
      <div class="shortcuts">
        {sets.map((set) => (
          <section key={set.title}>
            <h3>{set.title}</h3>
            <ul>
              {set.shortcuts.map((shortcut) => (
                <li key={shortcut.label}>
                  <span class="grow">{shortcut.label}</span>
                  {shortcut.keys.map((keys) => (
                    <Kbd key={keys} keys={keys} />
                  ))}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function byTitle(sets: ShortcutSet[]): ShortcutSet[] {
  const titles = [...new Set(sets.map((set) => set.title))];
  return titles.map((title) => {
    const same = sets.filter((set) => set.title === title);
    return { title, layer: 'page', shortcuts: byLabel(same.flatMap((set) => set.shortcuts)) };
  });
}

/** What several keys do the same way, each by itself, stands on one line. */
function byLabel(shortcuts: Shortcut[]): Shortcut[] {
  const lines = new Map<string, Shortcut>();
  for (const each of shortcuts) {
    const same = lines.get(each.label);
    lines.set(each.label, same ? { ...same, keys: [...same.keys, ...each.keys] } : each);
  }
  return [...lines.values()];
}
