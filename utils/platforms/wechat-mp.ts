/**
 * WeChat articles 微信公众号文章 and the result lists of 搜狗微信. Example: https://mp.weixin.qq.com/s?__biz=…&mid=…&idx=1
 * Marks last verified on saved articles of 2018 and 2020-02, and on a list of 2018. An article has three numbers (account,
 * message, place in it); its short and its signed addresses name none, but its scripts do. What a browser is served
 * hides 阅读 and 在看: they are read only where they are shown.
 */
import { count } from './base/numbers';
import type { Look } from './base/part';
import { each, first } from './base/parts';
import { at } from './base/path';
import type { SiteReader } from './base/site-reader';
import type { FindParts, SubjectSpec } from './base/subject-spec';
import { attr, json, link, oneOf, parameter, text, when } from './base/tries';
import { scriptValues } from './base/written';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'wechat-mp',
  name: { en: 'WeChat Official Accounts', zh: '微信公众号' },
  version: 1,
  hosts: ['mp.weixin.qq.com', 'weixin.sogou.com'],
  cut: null,
};

/** `var mid = "" || "" || "2650934104"`: the first of the alternatives that is not empty. */
const variable = (name: string, value: string) =>
  new RegExp(
    `(?:^|[;{\\n])\\s*(?:var\\s+|window\\.)${name}\\s*=\\s*(?:(?:""|'')\\s*\\|\\|\\s*)*(?:htmlDecode\\()?["'](${value})["']`,
  );

const SCRIPT = scriptValues({
  biz: variable('biz', '[\\w+/=-]{6,40}'),
  mid: variable('mid', '\\d{5,15}'),
  idx: variable('idx', '\\d{1,2}'),
  sn: variable('sn', '\\w{8,40}'),
  ct: variable('ct', '\\d{10}'),
  created: variable('createTime', '\\d{4}-[\\d: -]+'),
  nickname: variable('nickname', '[^"\'<>]{1,60}'),
  account: variable('user_name', 'gh_\\w+'),
});

/** What the scripts state, with the article's id where they state all three numbers. */
function stated(look: Look) {
  const json = SCRIPT(look);
  const id = ['biz', 'mid', 'idx'].map((name) => String(at(json, name) ?? '')).join('/');
  return json && { values: json, ...(!/^\/|\/\/|\/$/.test(id) && { id }) };
}

const withScript =
  (parts: FindParts): FindParts =>
  (look) => {
    const [part] = parts(look);
    return part ? [{ root: part.root, json: stated(look) }] : [];
  };

const article: SubjectSpec = {
  kind: 'post',
  parts: withScript(first('#js_article, #img-content')),
  // The words of an article are its author's: nothing in them may speak for the page.
  foreign: '#js_content, .rich_media_content, .comment_list, #js_cmt_area',
  ids: [json('id')],
  // Each article is a document of its own: its scripts change with what it shows.
  whose: [json('id')],
  channelIds: [oneOf(parameter('__biz'), json('values.biz')), json('values.account')],
  url: (id, { json: values, look }) => urlOf(id, String(at(values, 'values.sn') ?? ''), look.address.url),
  fields: {
    title: [text('#activity-name'), text('.rich_media_title')],
    author: [text('#js_name'), text('#post-user'), text('.wx_follow_nickname'), json('values.nickname')],
    region: [text('#js_ip_wording')],
  },
  published: [json('values.ct'), json('values.created'), text('#publish_time'), text('#post-date')],
  format: [when('', 'article')],
  readings: {
    views: count([text('#readNum3')]),
    likes: count([text('#likeNum3')]),
  },
};

const found: SubjectSpec = {
  kind: 'post',
  parts: each('.news-list > li'),
  ids: [attr('', 'd', /^[\w-]{20,}$/)],
  url: () => '',
  fields: {
    title: [text('h3 a')],
    author: [text('.s-p .account'), text('.s-p .all-time-y2')],
    text: [text('.txt-info')],
  },
  published: [attr('.s-p', 't', /^\d{10}$/), text('.s-p .s2')],
  format: [when('', 'article')],
};

const account: SubjectSpec = {
  kind: 'channel',
  parts: each('.news-list2 > li'),
  ids: [text('[name="em_weixinhao"]', /^[\w-]{3,40}$/)],
  url: () => '',
  fields: { author: [text('.tit a')], handle: [text('[name="em_weixinhao"]')] },
};

/** `account/message/place`, a short code, or what the address says. */
function urlOf(id: string, sn: string, address: string): string {
  const [biz = '', mid, idx] = id.split('/');
  if (mid === undefined || address !== '') return address;
  const query = new URLSearchParams({ __biz: biz, mid, idx: idx ?? '1', ...(sn && { sn }) });
  return `https://mp.weixin.qq.com/s?${query}`;
}

export const reader = (): SiteReader => ({
  example: {
    url: 'https://mp.weixin.qq.com/s?__biz=MzAxMjM0NTY3OA==&mid=2650012345&idx=2&sn=0123456789abcdef0123456789abcdef&scene=27#wechat_redirect',
    kind: 'article',
    key: 'wechat-mp:post:MzAxMjM0NTY3OA==/2650012345/2',
  },
  proved: {
    article: { on: '2020-02-13', what: ['title', 'author', 'published'] },
    list: { on: '2018-07-14', what: ['title', 'author', 'published', 'text'] },
  },
  address: (url) => {
    const { hostname, pathname, searchParams } = url;
    const of = (...names: string[]) =>
      names.map((name) => searchParams.get(name)).find((value) => value) ?? '';
    if (hostname === 'weixin.sogou.com') {
      if (pathname.startsWith('/antispider')) return { kind: 'captcha', id: '', url: '' };
      const query = new URLSearchParams({ type: of('type') || '2', query: of('query') });
      return of('query') === ''
        ? null
        : { kind: 'list', id: '', url: `https://weixin.sogou.com/weixin?${query}` };
    }
    const [, code] = /^\/s\/([\w-]{10,})\/?$/.exec(pathname) ?? [];
    if (code) return { kind: 'article', id: code, url: `https://mp.weixin.qq.com/s/${code}` };
    if (!/^\/(?:s|mp\/appmsg\/show)\/?$/.test(pathname)) return null;
    const [biz, mid, idx, sn] = [
      of('__biz'),
      of('mid', 'appmsgid'),
      of('idx', 'itemidx') || '1',
      of('sn', 'sign'),
    ];
    if (biz === '' || mid === '') return { kind: 'article', id: '', url: '' };
    const id = `${biz}/${mid}/${idx}`;
    return { kind: 'article', id, url: urlOf(id, sn, '') };
  },
  barriers: [
    {
      kind: 'captcha',
      tries: [
        text('.weui-msg__title, .mesg-block h2', /环境异常|完成验证/),
        when('#seccodeForm, #seccodeImage', 'captcha'),
      ],
    },
    {
      kind: 'wall',
      tries: [
        text(
          '.weui-msg__title, .mesg-block h2, .global_error_msg, .page_msg h4',
          /已被发布者删除|无法查看|已过期|已停止访问|参数错误|帐号已/,
        ),
      ],
    },
  ],
  pages: {
    article: { main: article },
    list: {
      items: [found, account],
      results: {
        query: [parameter('query')],
        organic: { parts: each('.news-list > li'), title: [text('h3 a')], url: [link('h3 a')] },
        none: [when('#noresult_part1_container, .no-sosuo', 'none')],
      },
    },
  },
});
