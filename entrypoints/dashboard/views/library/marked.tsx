import type { Snippet } from '../../../../utils/lib/snippet';

/** How much of the text before the first hit is kept, so that the hit is in view in a narrow line. Characters. */
const mostLead = 16;

/** Lets a snippet begin near its first hit, for lists. */
export function near(snippet: Snippet): Snippet {
  const [lead, ...rest] = snippet.parts;
  if (!lead || lead.hit) return snippet;
  const letters = [...lead.text];
  if (letters.length <= mostLead) return snippet;
  const text = letters.slice(-mostLead).join('');
  return { ...snippet, cutBefore: true, parts: [{ text, hit: false }, ...rest] };
}

/** A piece of text with the words searched for marked. */
export function Marked({ snippet }: { snippet: Snippet }) {
  return (
    <>
      {snippet.cutBefore && '…'}
      {snippet.parts.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}
      {snippet.cutAfter && '…'}
    </>
  );
}
