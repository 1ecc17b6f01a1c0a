import { Lock } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { forwardRef } from 'preact/compat';
import { Button } from '../../../../components/button';
import { Chip } from '../../../../components/chip';
import { useLocale, useWords } from '../../../../components/words';
import { SAMPLES } from './sample';

interface SampleBrowserProps {
  onCapture: () => void;
  /** What hangs from the toolbar's button, as the popup does. */
  children: ComponentChildren;
}

/** The sample in a window like a browser's: an address, the button, the page. Its scripts, if it had any, would not run. */
export const SampleBrowser = forwardRef<HTMLIFrameElement, SampleBrowserProps>(function SampleBrowser(
  { onCapture, children },
  ref,
) {
  const words = useWords();
  const locale = useLocale();
  const { file, url } = SAMPLES[locale];
  return (
    <div class="try-browser card">
      <div class="try-bar row">
        <span class="try-address grow cut">
          <Lock size={12} aria-hidden="true" /> {url.replace('https://', '')}
        </span>
        <Chip>{words.welcome.sampleBadge}</Chip>
        <Button kind="primary" keys="c" onClick={onCapture}>
          {words.common.product}
        </Button>
      </div>
      <iframe
        ref={ref}
        key={file}
        src={`${file}.html`}
        title={words.welcome.samplePage}
        sandbox="allow-same-origin"
        onLoad={(event) => forwardKeys(event.currentTarget.contentDocument)}
      />
      <div class="try-popup">{children}</div>
    </div>
  );
});

/** Keys pressed while the sample has the focus belong to the try around it. */
function forwardKeys(sample: Document | null): void {
  sample?.addEventListener('keydown', (event) => {
    const again = new KeyboardEvent('keydown', event);
    if (!document.body.dispatchEvent(again)) event.preventDefault();
  });
}
