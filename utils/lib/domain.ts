/**
 * Suffixes of more than one part under which anyone can register a name. The Public Suffix List has some
 * 9,000 rows and 200 kB; these cover the country domains that operators meet and the hosts where each
 * customer is a site of its own. A suffix that is missing here joins two sites of the same second level,
 * which costs a wrong "same site" for canonical addresses and nothing else.
 */
const SECOND_LEVELS: Record<string, string> = {
  cn: 'com net org gov edu ac mil bj sh tj cq he sx nm ln jl hl js zj ah fj jx sd ha hb hn gd gx hi sc gz yn xz sn gs qh nx xj tw hk mo',
  hk: 'com net org gov edu idv',
  tw: 'com net org gov edu idv',
  mo: 'com net org gov edu',
  uk: 'co org me ltd plc net sch ac gov nhs',
  jp: 'co or ne ac ad ed go gr lg',
  kr: 'co or ne re pe go ac',
  au: 'com net org edu gov id asn',
  nz: 'co net org govt ac school geek gen',
  sg: 'com net org gov edu per',
  my: 'com net org gov edu name',
  in: 'co net org gen firm ind gov ac edu',
  id: 'co or web sch go ac my biz',
  th: 'co or in go ac net',
  vn: 'com net org gov edu',
  ph: 'com net org gov edu',
  br: 'com net org gov edu art blog eco',
  mx: 'com net org gob edu',
  ar: 'com net org gob edu',
  co: 'com net org gov edu',
  pe: 'com net org gob edu',
  tr: 'com net org gov edu web gen',
  za: 'co net org gov ac web',
  il: 'co net org gov ac',
  ae: 'co net org gov ac',
  sa: 'com net org gov edu',
  eg: 'com net org gov edu',
  ua: 'com net org gov edu kiev in',
  ru: 'com org net msk spb',
  pl: 'com net org gov edu waw',
  es: 'com nom org gob edu',
  pt: 'com org gov edu',
  gr: 'com net org gov edu',
};

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
  const compound = parts.length > 2 && SECOND_LEVELS[top]?.split(' ').includes(second);
  return parts.slice(compound ? -3 : -2).join('.');
}
