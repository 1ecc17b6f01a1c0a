import { Keyboard } from 'lucide-preact';
import { Button } from '../../components/button';
import { useShortcuts } from '../../components/use-shortcuts';
import { useWords } from '../../components/words';
import { openDashboard } from '../../utils/browser/tabs';

/** Shows a page of the dashboard and gets out of the way. */
export function leaveFor(route: string): void {
  void openDashboard(route).then(() => window.close());
}

/** The way to the library, and the key that lists all keys; at the foot of every screen of the popup. */
export function FootLinks() {
  const words = useWords().popup;
  useShortcuts(words.heading, [{ keys: ['d'], label: words.keys.library, run: () => leaveFor('/library') }]);
  return (
    <>
      <span class="grow" />
      <Button kind="quiet" keys="d" onClick={() => leaveFor('/library')}>
        {words.openLibrary}
      </Button>
      <Button kind="quiet" iconOnly icon={Keyboard} title={`${words.shortcuts} (?)`} onClick={showKeys}>
        {words.shortcuts}
      </Button>
    </>
  );
}

/** The sheet of shortcuts listens to its key and to nothing else. */
function showKeys(): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
}
