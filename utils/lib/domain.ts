/**
 * Suffixes of more than one part under which anyone can register a name. The Public Suffix List has some
 * 9,000 rows and 200 kB; these cover the country domains that operators meet and the hosts where each
 * customer is a site of its own. A suffix that is missing here joins two sites of the same second level,
 * which costs a wrong "same site" for canonical addresses and nothing else.
 */
const SECOND_LEVELS: [second: string, tops: string][] = [
  ['com', 'cn hk tw mo au sg my vn ph br mx ar co pe tr sa eg ua ru pl es pt gr'],
  ['net', 'cn hk tw mo uk au nz sg my in th vn ph br mx ar co pe tr za il ae sa eg ua ru pl gr'],
  ['org', 'cn hk tw mo uk au nz sg my in vn ph br mx ar co pe tr za il ae sa eg ua ru pl es pt gr'],
  ['edu', 'cn hk tw mo au sg my in vn ph br mx ar co pe tr sa eg ua pl es pt gr'],
  ['gov', 'cn hk tw mo uk au sg my in vn ph br co tr za il ae sa eg ua pl pt gr'],
  ['co', 'uk jp kr nz in id th za il ae'],
  ['or', 'jp kr id th'],
  ['ne', 'jp kr'],
  ['go', 'jp kr id th'],
  ['ac', 'cn uk jp kr nz in id th za il ae'],
  ['idv', 'hk tw'],
  ['me', 'uk'],
  ['ltd', 'uk'],
  ['plc', 'uk'],
  ['sch', 'uk id'],
  ['nhs', 'uk'],
  ['ad', 'jp'],
  ['lg', 'jp'],
  ['id', 'au'],
  ['web', 'id tr za'],
  ['gob', 'mx ar pe es'],
  ['msk', 'ru'],
  ['spb', 'ru'],
  ['waw', 'pl'],
];
/** Provinces under .cn, as in bj.cn. */
const CN =
  /^(?:bj|sh|tj|cq|he|sx|nm|ln|jl|hl|js|zj|ah|fj|jx|sd|ha|hb|hn|gd|gx|hi|sc|gz|yn|xz|sn|gs|qh|nx|xj)$/;

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
  const [second = '', top = ''] = parts.slice(-2);
  const known = SECOND_LEVELS.some(([name, tops]) => name === second && tops.split(' ').includes(top));
  const compound = parts.length > 2 && (known || (top === 'cn' && CN.test(second)));
  return parts.slice(compound ? -3 : -2).join('.');
}
