/**
 * Suffixes of more than one part under which anyone can register a name. The Public Suffix List has some
 * 9,000 rows and 200 kB; these cover the country domains that operators meet (bj.cn and its like are provinces) and the
 * hosts where each customer is a site of its own. A suffix that is missing here joins two sites of the same second level:
 * a brand's host is then said too widely.
 */
const SUFFIX =
  /^(?:(?:com?|net|org|edu|gov|ac)\.\w\w|(?:or|ne|go)\.(?:jp|kr|id|th)|(?:ad|lg)\.jp|idv\.(?:hk|tw)|(?:me|ltd|plc|sch|nhs)\.uk|id\.au|(?:web|sch)\.id|web\.(?:tr|za)|gob\.(?:mx|ar|pe|es)|(?:msk|spb)\.ru|waw\.pl|(?:bj|sh|tj|cq|he|sx|nm|ln|jl|hl|js|zj|ah|fj|jx|sd|ha|hb|hn|gd|gx|hi|sc|gz|yn|xz|sn|gs|qh|nx|xj)\.cn)$/;

const SHARED_HOSTS = new Set(
  `github.io gitlab.io gitee.io netlify.app vercel.app pages.dev workers.dev web.app firebaseapp.com herokuapp.com
   blogspot.com wordpress.com tumblr.com substack.com myshopify.com wixsite.com weebly.com notion.site
   azurewebsites.net cloudfront.net s3.amazonaws.com appspot.com surge.sh fly.dev onrender.com
   lofter.com yuque.com youzan.com weidian.com jimdofree.com hatenablog.com medium.com`.split(/\s+/),
);

/** The part of a host that one owner registered: `a.b.example.co.uk` → `example.co.uk`. Addresses and single names stay. */
export function registrableDomain(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (/^[\d.]+$/.test(name) || name.startsWith('[')) return name;
  const parts = name.split('.');
  const shared = parts.findIndex((_, i) => SHARED_HOSTS.has(parts.slice(i).join('.')));
  if (shared > 0) return parts.slice(shared - 1).join('.');
  const last = parts.slice(-2).join('.');
  return parts.length > 2 && SUFFIX.test(last) ? parts.slice(-3).join('.') : last;
}
