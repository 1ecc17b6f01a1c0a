import { hostMatches } from './url';

/**
 * Sites where many brands live side by side: the host says nothing about whose page it is, so such a host never
 * becomes a brand's domain by one click. One's own shop or blog host (`brand.tmall.com`) can still be typed in.
 */
const SHARED_SITES = [
  ...[
    'weibo.com',
    'weibo.cn',
    'weixin.qq.com',
    'qzone.qq.com',
    'om.qq.com',
    'news.qq.com',
    'tieba.baidu.com',
  ],
  ...[
    'baijiahao.baidu.com',
    'baidu.com',
    'zhihu.com',
    'jianshu.com',
    'douyin.com',
    'kuaishou.com',
    'iesdouyin.com',
  ],
  ...['xiaohongshu.com', 'xhslink.com', 'bilibili.com', 'b23.tv', 'toutiao.com', 'douban.com', 'csdn.net'],
  ...[
    'sohu.com',
    '163.com',
    'sina.com.cn',
    'ifeng.com',
    '36kr.com',
    'tmtpost.com',
    'thepaper.cn',
    'huxiu.com',
  ],
  ...[
    'taobao.com',
    'tmall.com',
    'tmall.hk',
    'jd.com',
    'jd.hk',
    'pinduoduo.com',
    'yangkeduo.com',
    'suning.com',
  ],
  ...['vip.com', '1688.com', 'dianping.com', 'meituan.com', 'ele.me', 'sogou.com', 'so.com', 'smzdm.com'],
  ...['x.com', 'twitter.com', 'facebook.com', 'instagram.com', 'threads.net', 'threads.com', 'youtube.com'],
  ...[
    'youtu.be',
    'tiktok.com',
    'linkedin.com',
    'reddit.com',
    'bsky.app',
    't.me',
    'medium.com',
    'substack.com',
  ],
  ...['pinterest.com', 'tumblr.com', 'quora.com', 'producthunt.com', 'github.com', 'google.com', 'bing.com'],
  ...[
    'duckduckgo.com',
    'apps.apple.com',
    'play.google.com',
    'sj.qq.com',
    'appgallery.huawei.com',
    'amazon.com',
  ],
  ...['amazon.cn', 'amazon.co.uk', 'amazon.de', 'amazon.co.jp', 'ebay.com', 'etsy.com', 'aliexpress.com'],
  ...['wordpress.com', 'blogspot.com', 'github.io', 'notion.site', 'mail.google.com', 'mail.qq.com'],
];

/** Whether pages of many brands are found under this host. */
export function isSharedSite(host: string): boolean {
  return SHARED_SITES.some((site) => hostMatches(host, site));
}
