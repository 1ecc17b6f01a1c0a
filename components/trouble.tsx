import { CloudOff } from 'lucide-preact';
import { Component, type ComponentChildren } from 'preact';
import { failureOf } from '../utils/library/failure';
import { Button } from './button';
import { EmptyState } from './empty-state';
import { useWords } from './words';

/** Catches what fails below it and says so in the user's language; a library that cannot be opened has its own words. */
export class Trouble extends Component<{ children: ComponentChildren }, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  override componentDidCatch(error: unknown) {
    this.setState({ error });
  }

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : <TroublePage error={error} />;
  }
}

/** Says what failed and offers to try again. */
function TroublePage({ error }: { error: unknown }) {
  const words = useWords().common;
  const kind = failureOf(error) === 'no-database' ? words.noDatabase : words.trouble;
  return (
    <main>
      <EmptyState icon={CloudOff} title={kind.title} level={1}>
        <p>{kind.text}</p>
        <p class="faint wrap">{String(error).slice(0, 300)}</p>
        <Button kind="primary" onClick={() => location.reload()}>
          {words.reload}
        </Button>
      </EmptyState>
    </main>
  );
}
