import { Copy, Download, Package } from 'lucide-preact';
import { Button } from '../../../../components/button';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useWords } from '../../../../components/words';
import { exporters } from '../../../../utils/exporters';
import type { Exporter } from '../../../../utils/exporters/exporter';
import type { Exports } from './use-exports';

const KEYS: Record<Exporter['id'], string> = { html: 'h', markdown: 'm' };

/** The ways out of the screen as buttons and keys; while one is under way, how far it is and the way to stop it. */
export function ExportBar({
  progress,
  cancel,
  exportAs,
  copy,
  pack,
  disabled,
}: Exports & { disabled: boolean }) {
  const words = useWords();
  const ways = exporters.map((exporter) => ({
    exporter,
    keys: KEYS[exporter.id],
    label: words.digest.export[exporter.id],
  }));
  useShortcuts(words.digest.keys, [
    ...ways.map(({ exporter, keys, label }) => ({
      keys: [keys],
      label,
      run: () => !disabled && exportAs(exporter),
    })),
    { keys: ['c'], label: words.digest.copy, run: () => !disabled && copy() },
    { keys: ['p'], label: words.evidence.pack, run: () => !disabled && pack() },
    { keys: ['Escape'], label: words.common.cancel, run: cancel },
  ]);
  if (progress) {
    const { done, all } = progress;
    return (
      <span class="digest-progress">
        <span role="status">{words.digest.preparing(done, all)}</span>
        <progress value={done} max={Math.max(1, all)} aria-label={words.digest.preparing(done, all)} />
        <Button keys="Escape" onClick={cancel}>
          {words.common.cancel}
        </Button>
      </span>
    );
  }
  return (
    <>
      <Button icon={Copy} keys="c" disabled={disabled} onClick={copy}>
        {words.digest.copy}
      </Button>
      <Button icon={Package} keys="p" disabled={disabled} onClick={pack}>
        {words.evidence.pack}
      </Button>
      {ways.map(({ exporter, keys, label }, index) => (
        <Button
          key={exporter.id}
          kind={index === 0 ? 'primary' : 'plain'}
          icon={Download}
          keys={keys}
          disabled={disabled}
          onClick={() => exportAs(exporter)}
        >
          {label}
        </Button>
      ))}
    </>
  );
}
