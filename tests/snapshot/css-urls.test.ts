import { describe, expect, test } from 'vitest';
import { inStyle, withUrls } from '../../utils/snapshot/css-urls';

const base = 'https://example.com/css/site.css';
const shown = (css: string) => withUrls(css, base, (url) => `[${url}]`);

describe('url() in styles', () => {
  test.each([
    ['a{background:url(x.png)}', 'a{background:url("[https://example.com/css/x.png]")}'],
    ["a{background:URL( 'x y.png' )}", 'a{background:url("[https://example.com/css/x%20y.png]")}'],
    ['a{background:url("../i/x.png") 0 0}', 'a{background:url("[https://example.com/i/x.png]") 0 0}'],
    ['a{background:url(//cdn.example/x)}', 'a{background:url("[https://cdn.example/x]")}'],
    ['a{background:url(x\\.png)}', 'a{background:url("[https://example.com/css/x.png]")}'],
    ['a{background:url(\\78 .png)}', 'a{background:url("[https://example.com/css/x.png]")}'],
    ['a{--image:url(x.png)}', 'a{--image:url("[https://example.com/css/x.png]")}'],
    ['a{filter:url(#blur)}', 'a{filter:url("#blur")}'],
    ['a{background:url("data:image/png;base64,AA==")}', 'a{background:url("data:image/png;base64,AA==")}'],
    [
      `a{background:url('data:image/svg+xml,<svg a="b"/>')}`,
      'a{background:url("data:image/svg+xml,\\3c svg a=\\22 b\\22 />")}',
    ],
    ['a{background:url()}', 'a{background:url("")}'],
    ['a{background:url("http://[bad")}', 'a{background:url("data:,")}'],
    ['a::before{content:"url(x.png)"}', 'a::before{content:"url(x.png)"}'],
    ["a::before{content:'\\'url(x)'}", "a::before{content:'\\'url(x)'}"],
    ['/* url(x.png) */a{color:red}', 'a{color:red}'],
    [
      'a{background:url(x),url(y)}',
      'a{background:url("[https://example.com/css/x]"),url("[https://example.com/css/y]")}',
    ],
    ['a{curl(x)}', 'a{curl(x)}'],
  ])('%s', (css, expected) => {
    expect(shown(css)).toBe(expected);
  });

  test('an address cannot leave its string', () => {
    const css = withUrls('a{background:url(x)}', base, () => 'a"b\\c\n</style>');
    expect(css).toBe('a{background:url("a\\22 b\\5c c\\a \\3c /style>")}');
  });

  test('takes linear time on what never ends', () => {
    const css = `a{background:url("${'\\'.repeat(200_001)}`;
    expect(shown(css)).toBe(css);
    expect(shown(`url(${' '.repeat(100_000)}`)).toHaveLength(100_004);
  });
});

test('no style text ends its element', () => {
  expect(inStyle('a::after{content:"</style><script>"}')).toBe('a::after{content:"\\3c /style><script>"}');
  expect(inStyle('@media (width <= 600px){a{color:red}}')).toBe('@media (width <= 600px){a{color:red}}');
});
