import { safeLink } from '../../../../utils/lib/url';

/** An address read from a page: a link if it is a harmless one, else plain text. Opens without telling where from. */
export function SafeLink({ url }: { url: string }) {
  const href = safeLink(url);
  if (!href) return <span class="wrap">{url}</span>;
  return (
    <a class="wrap" href={href} target="_blank" rel="noopener noreferrer nofollow">
      {url}
    </a>
  );
}
