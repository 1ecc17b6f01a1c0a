import { SITES } from './index';

/** Hosts at which social platforms keep their pictures, apart from their pages. */
const PICTURES = `sinaimg.cn sinajs.cn weibocdn.com xhscdn.com xhscdn.net hdslb.com biliimg.com bilivideo.com bilivideo.cn
  douyinpic.com douyinstatic.com douyinvod.com douyincdn.com byteimg.com bytecdn.cn bytednsdoc.com bytegoofy.com bytescm.com
  bytetos.com byted-static.com ibyteimg.com ibytedtos.com pstatp.com toutiaoimg.com toutiaoimg.cn toutiaostatic.com
  snssdk.com yximgs.com kwimgs.com kwaicdn.com gifshow.com zhimg.com qpic.cn qlogo.cn doubanio.com jianshu.io
  twimg.com fbcdn.net fbsbx.com cdninstagram.com ytimg.com ggpht.com googlevideo.com licdn.com redd.it redditstatic.com
  redditmedia.com tiktokcdn.com tiktokcdn-us.com tiktokcdn-eu.com tiktokv.com pinimg.com telesco.pe cdn-telegram.org`;

/** All hosts of sites that have a reader of their own: a snapshot asks none of them for anything. */
export const SITE_HOSTS: readonly string[] = [
  ...SITES.flatMap(({ hosts }) => hosts),
  ...PICTURES.split(/\s+/),
];
