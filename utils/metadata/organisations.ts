import { fold } from '../lib/text';

/** News agencies under the short names that stand in bylines. */
const AGENCIES = new Set(
  'afp ap reuters dpa efe ansa upi pti ani ians tass apa ats sda epd kna sid kyodo yonhap xinhua bloomberg cnn bbc usatoday 新华社 中新社 中新网 央视'.split(
    ' ',
  ),
);

/** Words that stand in names of newsrooms and firms, hardly in those of people. */
const LATIN =
  /\b(?:news|newsroom|staff|team|editors?|editorial|redaktion|redazione|rédaction|redacci[oó]n|redação|press|presse|agency|agence|agentur|media|magazine|desk|bureau|inc|llc|ltd|gmbh|ag|group|network|daily|tribune|herald|gazette|services?|company|studios?|foundation|institute|university|contributors?|correspondents?|writers?|reporters?|noticias|zeitung|online|blog|admin|guest|special to|et al)\b/i;
const CHINESE =
  /(?:报|网|社|台|新闻|频道|客户端|杂志|周刊|公司|集团|编辑部|工作室|研究院|研究所|委员会|官方|发布|中心|参考消息|头条|媒体)$/;

/**
 * Whether a name is that of a newsroom, an agency, a firm or the site itself: right as an author only where the page
 * names no person.
 * @param siteName As the page calls itself, '' where unknown.
 */
export function isOrganisation(name: string, siteName: string): boolean {
  const [plain, site] = [fold(name), fold(siteName)];
  return (
    AGENCIES.has(plain) ||
    LATIN.test(name) ||
    CHINESE.test(name) ||
    (site.length > 3 ? plain.includes(site) : site !== '' && plain === site)
  );
}

/** Whether a name is one that somebody signs in with, not one that is called: `kevin-r`, `ada_sample`, `hg1334`. */
export const isLogin = (name: string): boolean => /^[a-z0-9._-]+$/.test(name) || /^\w*\d\w*$/.test(name);

/** Whether a name is a person's in full: of two words at least, or written in Chinese, Japanese or Korean. */
export const isFullName = (name: string): boolean =>
  /\S\s+\S/.test(name) || /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3·]{2,}/.test(name);
