import { useState } from 'preact/hooks';
import { useWords } from '../../../../components/words';
import type { CaptureContent } from '../../../../utils/model';

/** What the page says about itself to machines, as text, each folded until asked for. */
export function RawPanel({ content }: { content: CaptureContent }) {
  const words = useWords().capture;
  const parts = [
    { name: 'Open Graph', value: content.openGraph, count: Object.keys(content.openGraph).length },
    { name: 'JSON-LD', value: content.jsonLd, count: content.jsonLd.length },
    { name: 'Microdata', value: content.microdata, count: content.microdata.length },
  ].filter((part) => part.count > 0);
  if (parts.length === 0) return null;
  return (
    <section>
      <h2>{words.raw}</h2>
      {parts.map((part) => (
        <Raw key={part.name} name={`${part.name} (${part.count})`} value={part.value} />
      ))}
    </section>
  );
}

function Raw({ name, value }: { name: string; value: unknown }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="raw" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{name}</summary>
      {open && <pre class="wrap">{JSON.stringify(value, null, 2)}</pre>}
    </details>
  );
}
