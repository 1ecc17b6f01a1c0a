/** The shapes of what was seen, as an archive's rows must have them; the types hold the two together. */
import * as v from 'valibot';
import type {
  Fragment,
  Latest,
  Metric,
  Placement,
  PostFormat,
  Promotion,
  ReadingRead,
  ResultPage,
  ResultRead,
  Sighting,
  Subject,
  SubjectDate,
  SubjectField,
  SubjectKind,
  SubjectRead,
  Verification,
} from '../../model';
import type { ReadAgain } from '../read-again';
import {
  amount,
  found,
  key,
  oneOf,
  published,
  publishedFields,
  type Schema,
  text,
  textOrNull,
} from './shapes';

const METRICS: Record<Metric, true> = {
  views: true,
  likes: true,
  comments: true,
  danmaku: true,
  shares: true,
  saves: true,
  coins: true,
  claps: true,
  score: true,
  answers: true,
  followers: true,
  following: true,
  posts: true,
  totalLikes: true,
  members: true,
  price: true,
  listPrice: true,
  finalPrice: true,
  memberPrice: true,
  averageSpend: true,
  deposit: true,
  sold: true,
  reviews: true,
  goodRate: true,
  rating: true,
  rank: true,
  stock: true,
  downloads: true,
  ads: true,
};

const FIELDS: Record<SubjectField, true> = {
  title: true,
  author: true,
  handle: true,
  authorUrl: true,
  text: true,
  bio: true,
  verification: true,
  shop: true,
  sku: true,
  version: true,
  availability: true,
  region: true,
  viewer: true,
  image: true,
  status: true,
  surfaces: true,
  lastShown: true,
  link: true,
};

const kind = oneOf<SubjectKind>({ post: true, product: true, channel: true, keyword: true });
const format = v.nullable(
  oneOf<PostFormat>({ text: true, image: true, video: true, live: true, article: true, repost: true }),
);
const keys = v.pipe(v.array(key), v.minLength(1));
const high = v.nullable(amount);

/** A record whose keys are members of a union. */
const recordOf = <K extends string, T>(
  members: Record<K, true>,
  value: Schema<T>,
): Schema<Partial<Record<K, T>>> =>
  v.pipe(
    v.record(text, value),
    v.check((record) => Object.keys(record).every((name) => Object.hasOwn(members, name))),
  ) as unknown as Schema<Partial<Record<K, T>>>;

const readingFields = {
  metric: oneOf(METRICS),
  raw: text,
  low: amount,
  high,
  unit: textOrNull,
  from: text,
  conflict: textOrNull,
  unverified: v.boolean(),
};

const reading: Schema<Omit<ReadingRead, 'confirmed'>> = v.strictObject(readingFields);

const promotion: Schema<Promotion> = v.strictObject({
  raw: text,
  mechanic: text,
  threshold: v.nullable(amount),
  value: v.nullable(amount),
  line: v.exactOptional(text),
  at: v.exactOptional(amount),
});

const fragment: Schema<Fragment> = v.strictObject({ html: text, json: text });

const subjectRead: Schema<SubjectRead> = v.strictObject({
  kind,
  platform: text,
  keys,
  url: text,
  channelKeys: v.array(key),
  fields: recordOf(FIELDS, found(text)),
  published: v.nullable(found(published)),
  format,
  media: v.array(text),
  hashtags: v.array(text),
  mentions: v.array(text),
  readings: v.array(reading),
  promotions: v.array(promotion),
  placement: v.nullable(oneOf<Placement>({ ad: true, pinned: true })),
  gone: v.exactOptional(found(text)),
  fragment: v.nullable(fragment),
});

const result: Schema<ResultRead> = v.strictObject({
  rank: amount,
  title: text,
  url: text,
  shownHost: text,
  ad: v.boolean(),
  advertiser: textOrNull,
});

const results: Schema<ResultPage> = v.strictObject({
  query: text,
  results: v.array(result),
  features: v.array(text),
});

/** The ids of the subjects that it names are found again by their keys. */
export const sightingRow: Schema<Omit<Sighting, 'ids'>> = v.strictObject({
  id: key,
  own: v.boolean(),
  subjects: v.array(subjectRead),
  results: v.nullable(results),
});

const dated: Schema<SubjectDate> = v.strictObject({
  ...publishedFields,
  seenIn: v.exactOptional(text),
  clock: v.exactOptional(amount),
});

const latest: Schema<Omit<Latest, 'confirmed'>> = v.strictObject({
  raw: text,
  low: amount,
  high,
  unit: textOrNull,
  unverified: v.boolean(),
  at: amount,
  clock: v.exactOptional(amount),
  seenBy: v.exactOptional(v.strictObject({ viewer: textOrNull, region: textOrNull })),
  captureId: key,
  from: v.exactOptional(text),
});

export const subjectRow: Schema<Subject> = v.strictObject({
  id: key,
  kind,
  platform: text,
  keys,
  url: text,
  name: text,
  handle: textOrNull,
  channelId: v.nullable(key),
  brandId: v.nullable(key),
  published: v.nullable(dated),
  format,
  firstSeenAt: amount,
  lastSeenAt: amount,
  latest: recordOf(METRICS, latest),
});

export const verificationRow: Schema<Verification> = v.strictObject({
  id: v.pipe(text, v.minLength(1)),
  platform: text,
  kind,
  metric: oneOf(METRICS),
  from: text,
  version: amount,
  at: amount,
  captureId: key,
  raw: text,
  fragment: v.nullable(fragment),
});

/** Its subject is found again by the place. */
export const readAgainRow: Schema<ReadAgain> = v.strictObject({
  ...readingFields,
  captureId: key,
  place: v.pipe(amount, v.integer(), v.minValue(0)),
  again: v.strictObject({ version: amount, at: amount }),
});
