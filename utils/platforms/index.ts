import { meta as adstransparency } from './adstransparency';
import { meta as amazon } from './amazon';
import { meta as appgallery } from './appgallery';
import { meta as appstore } from './appstore';
import { meta as baidu } from './baidu';
import { meta as bilibili } from './bilibili';
import { meta as bing } from './bing';
import { meta as blog } from './blog';
import { meta as bluesky } from './bluesky';
import { meta as cnblogs } from './cnblogs';
import { meta as csdn } from './csdn';
import { meta as dianping } from './dianping';
import { meta as douban } from './douban';
import { meta as douyin } from './douyin';
import { meta as duckduckgo } from './duckduckgo';
import { meta as ebay } from './ebay';
import { meta as facebook } from './facebook';
import { meta as google } from './google';
import { meta as googleplay } from './googleplay';
import { meta as instagram } from './instagram';
import { meta as jd } from './jd';
import { meta as jianshu } from './jianshu';
import { meta as juejin } from './juejin';
import { meta as kr36 } from './kr36';
import { meta as kuaishou } from './kuaishou';
import { meta as linkedin } from './linkedin';
import { meta as medium } from './medium';
import { meta as meituan } from './meituan';
import { meta as metaads } from './metaads';
import { meta as pinduoduo } from './pinduoduo';
import { meta as pinterest } from './pinterest';
import type { PlatformMeta } from './platform';
import { meta as qzone } from './qzone';
import { meta as reddit } from './reddit';
import { meta as sogou } from './sogou';
import { meta as soundcloud } from './soundcloud';
import { meta as suning } from './suning';
import { meta as taobao } from './taobao';
import { meta as telegram } from './telegram';
import { meta as thepaper } from './thepaper';
import { meta as threads } from './threads';
import { meta as tieba } from './tieba';
import { meta as tiktok } from './tiktok';
import { meta as tmtpost } from './tmtpost';
import { meta as toutiao } from './toutiao';
import { meta as web } from './web';
import { meta as webmail } from './webmail';
import { meta as wechatMp } from './wechat-mp';
import { meta as weibo } from './weibo';
import { meta as x } from './x';
import { meta as xiaohongshu } from './xiaohongshu';
import { meta as yandex } from './yandex';
import { meta as yingyongbao } from './yingyongbao';
import { meta as youtube } from './youtube';
import { meta as zhihu } from './zhihu';

/** Every site with a reader of its own, by its meta alone: for the worker, the manifest and the documents. */
export const SITES: readonly PlatformMeta[] = [
  adstransparency,
  amazon,
  appgallery,
  appstore,
  baidu,
  bilibili,
  bing,
  blog,
  bluesky,
  cnblogs,
  csdn,
  dianping,
  douban,
  douyin,
  duckduckgo,
  ebay,
  facebook,
  google,
  googleplay,
  instagram,
  jd,
  jianshu,
  juejin,
  kr36,
  kuaishou,
  linkedin,
  medium,
  meituan,
  metaads,
  pinduoduo,
  pinterest,
  qzone,
  reddit,
  sogou,
  soundcloud,
  suning,
  taobao,
  telegram,
  thepaper,
  threads,
  tieba,
  tiktok,
  tmtpost,
  toutiao,
  webmail,
  wechatMp,
  weibo,
  x,
  xiaohongshu,
  yandex,
  yingyongbao,
  youtube,
  zhihu,
];

/** Every platform. The generic reader is last. */
export const PLATFORMS: readonly PlatformMeta[] = [...SITES, web];
