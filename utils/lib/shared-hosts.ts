import { registrableDomain } from './domain';

/**
 * Sites where everybody has an account or a shop: an address there names a channel of a brand, never the
 * brand's own domain. Registrable domains; Amazon and eBay exist under many country domains.
 */
const SHARED = new Set(
  `weibo.com weibo.cn qq.com weixin.com taobao.com tmall.com tmall.hk jd.com jd.hk 1688.com xiaohongshu.com xhslink.com
   douyin.com iesdouyin.com kuaishou.com bilibili.com b23.tv zhihu.com toutiao.com ixigua.com douban.com baidu.com
   pinduoduo.com yangkeduo.com suning.com vip.com dewu.com dianping.com meituan.com ele.me jianshu.com sohu.com 163.com
   sina.com.cn 36kr.com tmtpost.com thepaper.cn huxiu.com csdn.net juejin.cn smzdm.com youzan.com weidian.com lofter.com
   ximalaya.com qimai.cn tianyancha.com qcc.com feishu.cn dingtalk.com
   x.com twitter.com t.co facebook.com fb.com fb.me instagram.com threads.net threads.com youtube.com youtu.be tiktok.com
   linkedin.com lnkd.in reddit.com bsky.app t.me telegram.me medium.com substack.com pinterest.com tumblr.com vk.com
   whatsapp.com wa.me discord.gg discord.com twitch.tv snapchat.com quora.com line.me linktr.ee bit.ly
   aliexpress.com alibaba.com shopee.com lazada.com etsy.com walmart.com rakuten.co.jp shopify.com
   apple.com google.com bing.com sogou.com duckduckgo.com wikipedia.org github.com gitee.com notion.so notion.site
   trustpilot.com producthunt.com crunchbase.com g2.com glassdoor.com tripadvisor.com yelp.com`.split(/\s+/),
);
const MANY_COUNTRIES = /^(amazon|ebay|shopee|lazada|google|tripadvisor)\.[a-z.]+$/;

/** Shared sites where a brand's shop has a host of its own, `example.tmall.com`. */
const SHOPS = new Set([
  'tmall.com',
  'tmall.hk',
  'jd.com',
  '1688.com',
  'lofter.com',
  'tumblr.com',
  'substack.com',
  'medium.com',
]);
const COMMON =
  /^(www|m|wap|h5|mobile|item|detail|list|s|search|mall|shop|chaoshi|pages|npcitem|channel|re|u|blog)$/;

/**
 * The host that belongs to one brand alone, or null: `a.example.com` → `example.com`, `example.tmall.com` stays,
 * weibo.com → null.
 */
export function ownHost(host: string): string | null {
  const domain = registrableDomain(host.replace(/^www\./, ''));
  const own = host === domain ? '' : host.slice(0, -domain.length - 1);
  if (SHOPS.has(domain)) return own !== '' && !own.includes('.') && !COMMON.test(own) ? host : null;
  const [, second = ''] = /^[^.]+\.(.+)$/.exec(domain) ?? [];
  if (SHOPS.has(second)) return domain;
  return SHARED.has(domain) || MANY_COUNTRIES.test(domain) ? null : domain;
}
