import { expect, test } from 'vitest';
import { hostOfResult, isLaterPage } from '../../utils/lib/result-page';

test.each([
  ['an address that leads there', 'https://www.coffee.example/a', '', 'baidu.com', 'coffee.example'],
  [
    'an address beats what is printed',
    'https://coffee.example/',
    'tea.example',
    'baidu.com',
    'coffee.example',
  ],
  [
    'a redirect with a printed host',
    'https://www.baidu.com/link?url=x',
    'www.coffee.example/',
    'baidu.com',
    'coffee.example',
  ],
  [
    'a printed path',
    'https://www.baidu.com/link?url=x',
    'coffee.example › shop',
    'baidu.com',
    'coffee.example',
  ],
  ['a redirect of the desktop seen on the phone', 'https://www.baidu.com/link?url=x', '', 'm.baidu.com', ''],
  [
    'a redirect with a printed name that is no host',
    'https://www.baidu.com/link?url=x',
    '示例咖啡',
    'baidu.com',
    '',
  ],
  ['a sentence that holds a host', 'https://www.baidu.com/link?url=x', 'see coffee.example', 'baidu.com', ''],
  ['a redirect that tells nothing', 'https://www.baidu.com/link?url=x', '', 'baidu.com', ''],
  ['another service of the engine', 'https://baike.baidu.com/item/x', '', 'baidu.com', 'baike.baidu.com'],
  ['a host that only ends alike', 'https://notbaidu.com/', 'x.example', 'baidu.com', 'notbaidu.com'],
  ['nothing', '', '', 'baidu.com', ''],
  ['a hostile address', 'javascript:alert(1)', '', 'baidu.com', ''],
  ['no engine', 'https://coffee.example/', 'tea.example', '', 'coffee.example'],
])('%s', (_name, url, shownHost, engine, host) => {
  expect(hostOfResult({ url, shownHost }, engine)).toBe(host);
});

test.each([
  ['https://www.google.com/search?q=coffee', false],
  ['https://www.google.com/search?q=coffee&start=0', false],
  ['https://www.google.com/search?q=coffee&start=10', true],
  ['https://www.baidu.com/s?wd=%E5%92%96%E5%95%A1&pn=10', true],
  ['https://cn.bing.com/search?q=coffee&first=1', false],
  ['https://cn.bing.com/search?q=coffee&first=11', true],
  ['https://www.sogou.com/web?query=coffee&page=1', false],
  ['https://www.sogou.com/web?query=coffee&page=2', true],
  ['https://yandex.com/search/?text=coffee&p=1', true],
  ['https://www.baidu.com/s?wd=pn%3D10', false],
])('%s is a later page: %s', (url, later) => {
  expect(isLaterPage(url)).toBe(later);
});
