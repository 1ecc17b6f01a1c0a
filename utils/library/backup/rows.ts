/** The shapes that an archive's rows must have, written by hand from the model; the types hold the two together. */
import * as v from 'valibot';
import type {
  Brand,
  Capture,
  CaptureContent,
  Dated,
  DigestNote,
  Fields,
  Json,
  Locale,
  PageKind,
  PagePicture,
  PartialReason,
  PartName,
  Picture,
  Role,
  Scope,
  Settings,
  Target,
  Trigger,
} from '../../model';
import { type ArchiveCounts, FORMAT, type Manifest } from './format';
import { amount, found, key, oneOf, published, type Schema, text, textOrNull } from './shapes';
import { redaction } from './text-map-rows';

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
const trigger = oneOf<Trigger>({
  popup: true,
  key: true,
  menu: true,
  typed: true,
  sample: true,
  live: true,
  manual: true,
  imported: true,
});
const dated = oneOf<Dated>({ now: true, name: true, 'name-day': true, file: true, typed: true });
const partName = oneOf<PartName>({ region: true, element: true, pane: true });
const role = oneOf<Role>({ own: true, competitor: true, benchmark: true });
const partial = oneOf<PartialReason>({
  'text-cut': true,
  'nodes-cut': true,
  'not-readable': true,
  frames: true,
  'no-picture': true,
  'private-page': true,
  'wrong-tab': true,
  navigated: true,
  'page-busy': true,
  'image-crop': true,
  'reader-silent': true,
  'seen-only': true,
  redacted: true,
  'page-cut': true,
  'no-snapshot': true,
  interrupted: true,
});

export const captureRow: Schema<Capture> = v.pipe(
  v.strictObject({
    id: key,
    at: amount,
    clock: v.exactOptional(count),
    zone: text,
    dated: v.exactOptional(dated),
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
    part: v.exactOptional(partName),
    whole: v.exactOptional(v.literal(true)),
    thumbnail: v.nullable(picture),
    stamped: v.exactOptional(v.literal(true)),
    redacted: v.exactOptional(v.array(redaction)),
    partial: v.array(partial),
    observed: v.exactOptional(count),
    brandId: v.nullable(key),
    tags: v.array(text),
    note: text,
    binned: v.picklist([0, 1]),
    binnedAt: v.nullable(amount),
  }),
  v.check((capture) => (capture.binned === 1) === (capture.binnedAt !== null)),
);

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

/** The hashes are the strips' own: nothing may be named that is not drawn, nor drawn without being named. */
const page: Schema<PagePicture> = v.pipe(
  v.strictObject({
    width: amount,
    height: amount,
    hashes: v.array(hash),
    strips: v.array(v.strictObject({ picture, top: amount, height: amount, left: amount, skip: amount })),
  }),
  v.check(
    ({ hashes, strips }) =>
      hashes.length === strips.length && strips.every((strip, at) => strip.picture.hash === hashes[at]),
  ),
);

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
  page: v.exactOptional(page),
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
  keepPage: v.optional(v.boolean(), false),
  stamped: v.optional(v.boolean(), false),
  keepTags: v.boolean(),
  lastTags: v.array(text),
  livePaused: v.optional(v.boolean(), false),
});

const counts: Schema<ArchiveCounts> = v.strictObject({
  captures: count,
  contents: count,
  brands: count,
  digestNotes: count,
  subjects: v.optional(count, 0),
  sightings: v.optional(count, 0),
  readAgain: v.optional(count, 0),
  textMaps: v.optional(count, 0),
  snapshots: v.optional(count, 0),
  verifications: v.optional(count, 0),
  marks: v.optional(count, 0),
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
