/** The shapes that an archive's rows must have, written by hand from the model; the types hold the two together. */
import * as v from 'valibot';
import type {
  Brand,
  Capture,
  CaptureContent,
  DigestNote,
  Fields,
  Found,
  Grain,
  Json,
  Locale,
  PageKind,
  PartialReason,
  Picture,
  Published,
  Role,
  Scope,
  Settings,
  Target,
  Trigger,
} from '../../model';
import { type ArchiveCounts, FORMAT, type Manifest } from './format';

type Schema<T> = v.GenericSchema<unknown, T>;

/** The members of a union as a record, so that the compiler asks for a new one here. */
const oneOf = <T extends string>(members: Record<T, true>): Schema<T> =>
  v.custom<T>((value) => typeof value === 'string' && Object.hasOwn(members, value));

const text = v.string();
const textOrNull = v.nullable(text);
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const amount = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** What JSON.parse made is JSON; its keys and depth were looked at before. */
const json = v.custom<Json>(() => true);

const picture: Schema<Picture> = v.strictObject({
  hash,
  type: text,
  bytes: amount,
  width: amount,
  height: amount,
  pixelRatio: amount,
});

const grain = oneOf<Grain>({ minute: true, hour: true, day: true, week: true, month: true, year: true });
const published: Schema<Published> = v.strictObject({ raw: text, wall: text, zone: textOrNull, grain });
const kind = oneOf<PageKind>({
  page: true,
  article: true,
  product: true,
  post: true,
  profile: true,
  list: true,
  serp: true,
  captcha: true,
  wall: true,
});
const scope = oneOf<Scope>({ page: true, selection: true, link: true, image: true });
const trigger = oneOf<Trigger>({ popup: true, key: true, menu: true, typed: true, sample: true });
const role = oneOf<Role>({ own: true, competitor: true, benchmark: true });
const partial = oneOf<PartialReason>({
  'text-cut': true,
  'nodes-cut': true,
  'not-readable': true,
  frames: true,
  'no-picture': true,
  'wrong-tab': true,
  navigated: true,
  'page-busy': true,
  'image-crop': true,
  'reader-silent': true,
  interrupted: true,
});

export const captureRow: Schema<Capture> = v.pipe(
  v.strictObject({
    id: key,
    at: amount,
    zone: text,
    scope,
    trigger,
    kind,
    platform: text,
    reader: v.strictObject({ id: text, version: amount }),
    url: text,
    pageKey: text,
    site: text,
    title: text,
    author: textOrNull,
    siteName: textOrNull,
    published: v.nullable(published),
    lang: textOrNull,
    description: textOrNull,
    excerpt: text,
    picture: v.nullable(picture),
    thumbnail: v.nullable(picture),
    partial: v.array(partial),
    brandId: v.nullable(key),
    tags: v.array(text),
    note: text,
    binned: v.picklist([0, 1]),
    binnedAt: v.nullable(amount),
  }),
  v.check((capture) => (capture.binned === 1) === (capture.binnedAt !== null)),
);

const found = <T>(value: Schema<T>): Schema<Found<T>> => v.strictObject({ value, from: text });
const fields: Schema<Fields> = v.strictObject({
  title: v.exactOptional(found(text)),
  author: v.exactOptional(found(text)),
  siteName: v.exactOptional(found(text)),
  published: v.exactOptional(found(published)),
  lang: v.exactOptional(found(text)),
  description: v.exactOptional(found(text)),
  image: v.exactOptional(found(text)),
  canonicalUrl: v.exactOptional(found(text)),
});

const target: Schema<Target> = v.strictObject({ url: text, text, image: v.nullable(picture) });

export const contentRow: Schema<CaptureContent> = v.strictObject({
  id: key,
  fields,
  text,
  markdown: text,
  selection: v.nullable(v.strictObject({ text, markdown: text })),
  openGraph: v.record(text, text),
  jsonLd: v.array(json),
  microdata: v.array(json),
  target: v.nullable(target),
  readMs: amount,
});

export const brandRow: Schema<Brand> = v.strictObject({
  id: key,
  role,
  name: text,
  names: v.array(text),
  domains: v.array(text),
  color: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i)),
  createdAt: amount,
});

export const digestNoteRow: Schema<DigestNote> = v.strictObject({
  week: v.pipe(v.string(), v.regex(/^\d{4}-W\d{2}$/)),
  takeaways: text,
  updatedAt: amount,
});

export const settingsDocument: Schema<Settings> = v.strictObject({
  locale: oneOf<Locale | 'system'>({ en: true, zh: true, system: true }),
  theme: oneOf<Settings['theme']>({ system: true, light: true, dark: true }),
  capturePicture: v.boolean(),
  captureText: v.boolean(),
  keepTags: v.boolean(),
  lastTags: v.array(text),
});

const counts: Schema<ArchiveCounts> = v.strictObject({
  captures: count,
  contents: count,
  brands: count,
  digestNotes: count,
  pictures: count,
  missingPictures: count,
});

/** Versions are looked at before the rest: a newer archive may have another shape. */
export const manifestHead = v.object({
  format: v.literal(FORMAT),
  formatVersion: count,
  schemaVersion: count,
});

export const manifestDocument: Schema<Manifest> = v.strictObject({ ...manifestHead.entries, counts });
