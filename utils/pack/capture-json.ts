import { formatExactTime } from '../lib/format';
import { stableJson } from '../lib/stable-json';
import type { Capture, CaptureContent, ResultPage, SubjectRead } from '../model';
import type { PackedFile } from './format';

/** One picture of a capture as the pack holds it. */
export interface PackedPicture extends PackedFile {
  width: number;
  height: number;
  /** `page`: all of the page, `view`: the part in view, `image`: the image that was captured. */
  shows: 'page' | 'view' | 'image';
  /** From 1, where it took several files. */
  part: number;
  parts: number;
  /** With what the operator drew on it, cropped where they cropped it; the same picture as it was taken is beside it. */
  marked: boolean;
  /** With a band below that was not part of the page. */
  stamped: boolean;
}

/** What the library knows of a capture, as it goes into a pack. */
export interface PackedCapture {
  capture: Capture;
  content: CaptureContent | null;
  brand: string | null;
  /** As read, with what the operator confirmed. */
  subjects: readonly SubjectRead[];
  /** Whether the first subject is what the page is about. */
  own: boolean;
  results: ResultPage | null;
}

/**
 * Everything about a capture that is no text and no picture. The operator's own words, notes and tags, stay at home, as
 * do the fragments, which hold whole parts of the page.
 */
export function captureJson(packed: PackedCapture, pictures: readonly PackedPicture[]): string {
  const { capture, content, brand, subjects, own, results } = packed;
  const { id, at, zone, url, title, site, siteName, author, published, lang, description } = capture;
  const { scope, trigger, kind, platform, reader, partial, picture, redacted } = capture;
  return `${stableJson(
    {
      capture: { id, at, zone, time: formatExactTime(at, zone, 'en'), utc: new Date(at).toISOString() },
      page: { url, title, site, siteName, author, published, lang, description, kind, platform },
      how: { scope, trigger, reader, partial, ...(redacted && { redacted }) },
      brand,
      fields: content?.fields ?? {},
      selection: content?.selection ?? null,
      target: content?.target ?? null,
      openGraph: content?.openGraph ?? {},
      jsonLd: content?.jsonLd ?? [],
      microdata: content?.microdata ?? [],
      subjects: subjects.map(({ fragment: _fragment, ...read }, nth) => ({ ...read, own: own && nth === 0 })),
      results,
      pictures,
      asTaken: picture,
    },
    2,
  )}\n`;
}
