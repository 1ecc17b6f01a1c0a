import { Copy } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { Fact, Facts } from '../../../../components/table';
import { showToast } from '../../../../components/toast-list';
import { useWords } from '../../../../components/words';
import { type Command, listCommands, shortcutsPage } from '../../../../utils/browser/about';
import { Section } from './section';

/** The keys that work on every page, and how to change them: the browser lets no page open its own. */
export function Keyboard() {
  const words = useWords().settings;
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    // Those that have keys first.
    void listCommands().then((all) =>
      setCommands(all.toSorted((a, b) => Number(b.shortcut !== '') - Number(a.shortcut !== ''))),
    );
  }, []);
  const meanings: Record<string, string> = words.commandOf;
  const { url, firefox } = shortcutsPage();
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => showToast({ text: words.copied }),
      () => showToast({ text: words.copyFailed, kind: 'problem' }),
    );
  return (
    <Section title={words.keys}>
      <p>{words.keysIntro}</p>
      <Facts>
        {commands.map(({ name, shortcut }) => (
          <Fact key={name} name={meanings[name] ?? name}>
            {shortcut ? <kbd>{shortcut}</kbd> : words.keyNone}
          </Fact>
        ))}
      </Facts>
      <div class="settings-address">
        <span>{firefox ? words.keysChangeFirefox : words.keysChange}</span>
        <code>{url}</code>
        <Button icon={Copy} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
    </Section>
  );
}
