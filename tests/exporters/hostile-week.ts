import fc from 'fast-check';
import { buildDigest } from '../../utils/digest/build-digest';
import type { Digest } from '../../utils/digest/digest';
import { numbersOfWeek } from '../../utils/digest/numbers/numbers-of-week';
import type { Capture } from '../../utils/model';
import { brands, capture, numbersInput, picture, readingsIn, week } from '../digest/sample-week';
import { sampleReading } from '../library/sample';

/** What pages and pasted text have been seen to hold. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '</style></title><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' style='background:url(//evil.example)",
  '[x](javascript:alert(1))',
  '![x](https://evil.example/pixel.png)',
  '[x]: javascript:alert(1)',
  '`a` ``` ~~~ | b | c',
  '| --- | --- |',
  '\\',
  '\\\\|',
  '# heading',
  '- item',
  '12) item',
  '---',
  '> quote',
  '<!-- -->',
  '&lt;script&gt; &#x3c;',
  'https://evil.example www.evil.example a@evil.example',
  '*a* _b_ ~~c~~ ==d== $e$ ^f^',
  '\u202Egnp.exe',
  '\u0000\u0008\uD800',
  'line\nbreak\r\n\r\n    code',
  '__proto__',
  'x'.repeat(5000),
];

export const hostileText = fc.oneof(
  fc.constantFrom(...ATTACKS),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...ATTACKS, ' ', '\n'), { maxLength: 5 }).map((pieces) => pieces.join('')),
);

const hostileUrl = fc.oneof(
  fc.constantFrom(
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'https://a.example/"><script>',
    'https://a.example/a)b(c|d\\e`f g<h>',
    'https://a.example/#" onclick="x',
    'not an address',
  ),
  hostileText,
);

export interface Words {
  title: string;
  url: string;
  tag: string;
  note: string;
  excerpt: string;
  author: string;
  site: string;
  brand: string;
}

export const hostileWords: fc.Arbitrary<Words> = fc.record({
  title: hostileText,
  url: hostileUrl,
  tag: hostileText,
  note: hostileText,
  excerpt: hostileText,
  author: hostileText,
  site: hostileText,
  brand: hostileText,
});

/** The same shape of week, whatever the words: one page, seen once this week and once the week before. */
export function weekOf(words: Words): Digest {
  const own: Partial<Capture> = {
    title: words.title,
    url: words.url,
    tags: [words.tag],
    note: words.note,
    excerpt: words.excerpt,
    author: words.author,
    site: words.site,
    published: { raw: words.title, wall: words.title, zone: words.tag, grain: 'day' },
    reader: { id: words.tag, version: 1 },
    picture: picture('1'),
  };
  const likes = { ...sampleReading('likes', 10, 19), raw: words.author, unit: words.tag };
  const [, [now]] = readingsIn('now', [likes], { subjectId: 's', wall: '2026-11-18T10:00:00' });
  const [, [before]] = readingsIn('before', [{ ...likes, low: 1, high: 2 }], {
    subjectId: 's',
    wall: '2026-11-11T10:00:00',
  });
  const listed = week.listed.slice(0, 1).map((each) => ({
    ...each,
    captureId: 'now',
    subject: {
      ...each.subject,
      id: 's',
      name: words.title,
      url: words.url,
      published: own.published ?? null,
    },
    channel: each.channel && { ...each.channel, name: words.author, brandId: 'a' },
    readings: now ? [now] : [],
  }));
  const lastWeek = capture('before', '2026-11-11T10:00:00', own);
  const called = { name: words.title, handle: words.author, url: words.url, platform: words.site };
  return buildDigest({
    ...week,
    numbers: numbersOfWeek({
      ...numbersInput,
      brands: brands.map((brand) => ({ ...brand, name: words.brand, color: words.title })),
      captures: numbersInput.captures.map((each) => ({ ...each, site: words.site })),
      subjects: numbersInput.subjects.map((each) => ({ ...each, ...called })),
      listed: numbersInput.listed.map((each) => ({ ...each, subject: { ...each.subject, ...called } })),
      looks: numbersInput.looks.map((each) => ({ ...each, viewer: words.tag, region: words.author })),
      history: new Map(
        [...numbersInput.history].map(([id, rows]) => [id, rows.map((row) => ({ ...row, raw: words.note }))]),
      ),
    }),
    listed,
    history: new Map([['s', now && before ? [before, now] : []]]),
    earlier: [lastWeek],
    brands: brands.slice(0, 2).map((brand) => ({ ...brand, name: words.brand, color: words.title })),
    captures: [capture('now', '2026-11-18T10:00:00', own)],
    readings: new Map([['now', now ? [now] : []]]),
    previous: [lastWeek],
  });
}
