import type { NumbersInput } from '../../utils/digest/numbers/input';
import { weekRange } from '../../utils/lib/week';
import { newSubject } from '../../utils/library/subject-book';
import type { Brand, Capture, Metric, Published, Reading, Subject } from '../../utils/model';
import { sampleReading } from '../library/sample';

/** When the captures were made that the sample week's numbers are read from. */
type SeenAt = Pick<Capture, 'id' | 'at'>;

/** One number as one capture shows it: metric, low, high, raw. */
type Shown = [captureId: string, metric: Metric, low: number, high?: number, raw?: string];

const minute = (wall: string): Published => ({ raw: wall, wall, zone: '+08:00', grain: 'minute' });

const channel = (id: string, brandId: string, name: string): Subject => ({
  ...newSubject(id, 'channel', 'notes', 0),
  brandId,
  name,
  url: `https://notes.example/u/${id}`,
});
const post = (id: string, channelId: string, name: string, published: Published | null): Subject => ({
  ...newSubject(id, 'post', 'notes', 0),
  channelId,
  name,
  published,
  url: `https://notes.example/${id}`,
});

/** Five older posts of A's account, seen eight hours after they were published and five days later. */
const OLDER = ['o1', 'o2', 'o3', 'o4', 'o5'];

const subjects: Subject[] = [
  channel('account', 'a', '示例咖啡官方'),
  channel('b-account', 'b', '示例咖啡 B 门店'),
  channel('own-account', 'own', '我方示例'),
  post('tasting', 'account', '秋冬新品买一送一，门店实测 5 款', minute('2026-11-17T10:00:00')),
  post('vote', 'account', '联名款杯身投票：你站哪一款？', {
    raw: '11-16',
    wall: '2026-11-16',
    zone: null,
    grain: 'day',
  }),
  post('half', 'account', '第二杯半价回归，仅限周末', minute('2026-11-04T10:00:00')),
  post('winter', 'own-account', '我方冬日新品笔记', minute('2026-11-20T09:00:00')),
  ...OLDER.map((id) => post(id, 'account', `旧帖 ${id}`, minute('2026-11-05T02:00:00'))),
  {
    ...newSubject('latte', 'product', 'web', 0),
    name: '榛果拿铁 大杯',
    url: 'https://a.example/latte',
  },
];

const shown: Record<string, Shown[]> = {
  account: [
    ['notes-0', 'followers', 11_500, 12_499, '1.2万'],
    ['notes-1', 'followers', 12_500, 13_499, '1.3万'],
  ],
  'b-account': [['coupon', 'followers', 4518]],
  'own-account': [
    ['notes-0', 'followers', 9980],
    ['self', 'followers', 9500, 10_499, '1万'],
  ],
  tasting: [
    ['notes-1', 'likes', 11_500, 12_499, '1.2万'],
    ['notes-1', 'comments', 906],
  ],
  vote: [
    ['notes-1', 'likes', 2318],
    ['notes-1', 'comments', 41],
  ],
  half: [
    ['notes-0', 'likes', 480],
    ['notes-1', 'likes', 1906],
  ],
  winter: [
    ['self', 'likes', 320],
    ['self', 'comments', 12],
  ],
  ...Object.fromEntries(
    OLDER.map((id, nth): [string, Shown[]] => [
      id,
      [
        ['notes-0', 'likes', 200 + 100 * nth],
        ['last-1', 'likes', 900 + 100 * nth],
      ],
    ]),
  ),
  latte: [
    ['last-1', 'price', 12, 12, '¥12'],
    ['last-1', 'finalPrice', 10.9, 10.9, '到手价 ¥10.9'],
    ['home-2', 'price', 9.9, 9.9, '¥9.90'],
    ['home-2', 'finalPrice', 8.9, 8.9, '到手价 ¥8.9'],
    ['home-2', 'memberPrice', 8.5, 8.5, '会员价 ¥8.5'],
  ],
};

/** What the sample week's numbers are made from. @param seen the captures of the week and those from before it */
export function sampleNumbers(brands: Brand[], captures: Capture[], seen: SeenAt[]): NumbersInput {
  const at = new Map(seen.map((capture) => [capture.id, capture.at]));
  const history = new Map(
    Object.entries(shown).map(([subjectId, numbers]): [string, Reading[]] => [
      subjectId,
      numbers.map(([captureId, metric, low, high = low, raw = low.toLocaleString('en')]) => ({
        ...sampleReading(metric, low, high),
        raw,
        unit: /price/i.test(metric) ? 'CNY' : null,
        id: `${captureId}/${subjectId}/${metric}`,
        subjectId,
        captureId,
        at: at.get(captureId) ?? 0,
        binned: 0,
      })),
    ]),
  );
  const about = (captureId: string, id: string): [string, Reading[]] => [
    captureId,
    (history.get(id) ?? []).filter((reading) => reading.captureId === captureId),
  ];
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const listed = ['vote', 'half'].flatMap((id) => {
    const subject = byId.get(id);
    const whose = byId.get('account') ?? null;
    const [, readings] = about('notes-1', id);
    return subject
      ? [{ captureId: 'notes-1', subject, channel: whose, foreign: false, placement: null, readings }]
      : [];
  });
  const looks = ['last-1', 'home-2'].map((captureId) => ({
    captureId,
    subjectId: 'latte',
    viewer: 'signed-out',
    region: null,
  }));
  return {
    brands,
    captures,
    readings: new Map([about('notes-1', 'tasting'), about('self', 'winter'), about('home-2', 'latte')]),
    listed,
    subjects,
    history,
    looks,
    revisited: new Map(),
    week: weekRange('2026-W47', 'Asia/Shanghai'),
    zone: 'Asia/Shanghai',
  };
}
