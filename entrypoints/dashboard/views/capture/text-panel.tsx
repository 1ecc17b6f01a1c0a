import { useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { showToast } from '../../../../components/toast-list';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useWords } from '../../../../components/words';
import type { CaptureContent } from '../../../../utils/model';

/** The readable text as paragraphs, or its Markdown; M copies that. Always text, never markup. */
export function TextPanel({ content, lang }: { content: CaptureContent; lang: string | null }) {
  const { capture: words, common } = useWords();
  const [asMarkdown, setAsMarkdown] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(content.markdown);
      showToast({ text: words.markdownCopied });
    } catch {
      showToast({ text: common.copyFailed, kind: 'problem' });
    }
  };
  const empty = content.text === '';
  useShortcuts(
    words.title,
    empty ? [] : [{ keys: ['m'], label: words.copyMarkdown, run: () => void copy() }],
  );
  const attributes = lang && /^[a-z]{2,3}(-[\w-]+)?$/i.test(lang) ? { lang } : {};
  return (
    <section class="capture-text">
      <div class="row">
        <h2 class="grow">{words.text}</h2>
        {!empty && (
          <>
            <Button kind="quiet" aria-pressed={asMarkdown} onClick={() => setAsMarkdown(!asMarkdown)}>
              Markdown
            </Button>
            <Button kind="quiet" keys="m" onClick={copy}>
              {words.copyMarkdown}
            </Button>
          </>
        )}
      </div>
      {empty && <p class="faint">{words.noText}</p>}
      {asMarkdown ? (
        <pre class="wrap" {...attributes}>
          {content.markdown}
        </pre>
      ) : (
        <div class="prose" {...attributes}>
          {content.text.split(/\n{2,}/).map((paragraph, at) => (
            <p key={at}>{paragraph}</p>
          ))}
        </div>
      )}
    </section>
  );
}
