import type {
  Brand,
  Capture,
  CaptureContent,
  CaptureJob,
  Metric,
  Picture,
  ReadingRead,
  SubjectRead,
} from '../../utils/model';

/** A capture of an invented page; give what matters to the test. */
export function sampleCapture(id: string, given: Partial<Capture> = {}): Capture {
  return {
    id,
    at: 1_763_000_000_000,
    zone: 'Asia/Shanghai',
    scope: 'page',
    trigger: 'popup',
    kind: 'page',
    platform: 'generic',
    reader: { id: 'generic', version: 1 },
    url: `https://example.com/${id}`,
    pageKey: `https://example.com/${id}`,
    site: 'example.com',
    title: `Title ${id}`,
    author: null,
    siteName: null,
    published: null,
    lang: 'zh',
    description: null,
    excerpt: '',
    picture: null,
    thumbnail: null,
    partial: [],
    brandId: null,
    tags: [],
    note: '',
    binned: 0,
    binnedAt: null,
    ...given,
  };
}

export function sampleContent(id: string, given: Partial<CaptureContent> = {}): CaptureContent {
  return {
    id,
    fields: {},
    text: '',
    markdown: '',
    selection: null,
    openGraph: {},
    jsonLd: [],
    microdata: [],
    target: null,
    readMs: 3,
    ...given,
  };
}

export function sampleBrand(id: string, given: Partial<Brand> = {}): Brand {
  return {
    id,
    role: 'competitor',
    name: `示例咖啡 ${id}`,
    names: [],
    domains: [],
    color: '#336699',
    createdAt: 1_762_000_000_000,
    ...given,
  };
}

export function samplePicture(hash: string): Picture {
  return { hash, type: 'image/png', bytes: 4, width: 2, height: 2, pixelRatio: 1 };
}

export function sampleJob(id: string, given: Partial<CaptureJob> = {}): CaptureJob {
  return {
    id,
    at: 1_763_000_000_000,
    zone: 'Asia/Shanghai',
    tabId: 1,
    windowId: 1,
    url: 'https://example.com/',
    tabTitle: 'Example',
    scope: 'page',
    trigger: 'popup',
    target: null,
    read: null,
    readDone: false,
    picture: null,
    image: null,
    pictureDone: false,
    partial: [],
    annotation: null,
    failure: null,
    startedAt: 1_763_000_000_000,
    ...given,
  };
}

/** A post of an invented account, as a reader would give it. */
export function samplePost(id: string, given: Partial<SubjectRead> = {}): SubjectRead {
  return {
    kind: 'post',
    platform: 'x',
    keys: [`x:post:${id}`],
    url: `https://x.com/i/status/${id}`,
    channelKeys: ['x:channel:examplecafe'],
    fields: {
      author: { value: 'Example Café', from: 'a' },
      text: { value: `第二件半价 ${id}`, from: 'p' },
    },
    published: null,
    format: 'text',
    media: [],
    hashtags: [],
    mentions: [],
    readings: [],
    promotions: [],
    placement: null,
    fragment: { html: '<p>第二件半价</p>', json: 'null' },
    ...given,
  };
}

export function sampleReading(metric: Metric, low: number, high: number | null = low): ReadingRead {
  return { metric, raw: String(low), low, high, unit: null, from: 'b', conflict: null, unverified: false };
}
