/** What is pasted where formats are kept, and where only text may stand. */
export interface RichText {
  html: string;
  text: string;
}

/**
 * Copies HTML with its twin in plain text. Call it in the click itself: it asks the clipboard at once and hands over
 * the content when it is ready, since browsers forget a click after some seconds. Rejects with what the content's
 * maker says, or with an Error where neither way of copying is allowed.
 */
export async function copyRich(content: Promise<RichText>): Promise<void> {
  const part = async (type: 'text/html' | 'text/plain', key: keyof RichText) =>
    new Blob([(await content)[key]], { type });
  try {
    const item = new ClipboardItem({
      'text/html': part('text/html', 'html'),
      'text/plain': part('text/plain', 'text'),
    });
    await navigator.clipboard.write([item]);
  } catch {
    copyByEvent(await content);
  }
}

/** The older way: the copy event carries what the page puts into it. */
function copyByEvent({ html, text }: RichText): void {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    copied = true;
  };
  document.addEventListener('copy', fill, { once: true });
  const allowed = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  if (!allowed || !copied) throw new Error('The browser allowed no copy');
}

/**
 * Copies a picture. Call it in the click itself, as `copyRich`. Rejects with what the picture's maker says, or with
 * NotAllowedError where the browser lets no picture be copied.
 */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  } catch (error) {
    await png;
    throw error;
  }
}
