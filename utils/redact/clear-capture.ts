import type { Capture, CaptureContent, Verification } from '../model';
import { clearPage, clearUrl, isHiddenDate } from './clear-page';
import { BLOCKS, clearText, holds } from './clear-text';
import type { Secrets } from './secrets';

/** What lists show of a capture, without what is secret. What the operator wrote stays. */
export function clearCapture(capture: Capture, secrets: Secrets): Capture {
  const label = (text: string | null) => text && clearText(text, secrets);
  const tells = (text: string) => clearText(text, secrets) !== text;
  const url = clearUrl(capture.url, secrets);
  const { published } = capture;
  return {
    ...capture,
    url,
    pageKey: tells(capture.pageKey) ? '' : capture.pageKey,
    site: url === '' && capture.url !== '' ? '' : capture.site,
    title: clearText(capture.title, secrets),
    author: label(capture.author),
    siteName: label(capture.siteName),
    published: published && !isHiddenDate(published, secrets) ? published : null,
    description: label(capture.description),
    excerpt: clearText(capture.excerpt, secrets),
  };
}

export function clearContent(content: CaptureContent, secrets: Secrets): CaptureContent {
  const { target } = content;
  return {
    ...clearPage(content, secrets),
    target: target && {
      ...target,
      url: clearUrl(target.url, secrets),
      text: clearText(target.text, secrets),
    },
  };
}

/** A capture of which nothing is left that was read of its page: where words stood on it is not known. */
export function withoutWords(
  capture: Capture,
  content: CaptureContent,
): { capture: Capture; content: CaptureContent } {
  const { target } = content;
  return {
    capture: {
      ...capture,
      title: BLOCKS,
      author: null,
      siteName: null,
      published: null,
      description: null,
      excerpt: '',
    },
    content: {
      ...content,
      fields: {},
      text: '',
      markdown: '',
      selection: null,
      openGraph: {},
      jsonLd: [],
      microdata: [],
      target: target && { ...target, text: '' },
    },
  };
}

/** The evidence of a confirmation, without what is secret. */
export function clearVerification(row: Verification, secrets: Secrets): Verification {
  const { fragment } = row;
  const isKept = fragment && !holds(fragment.html, secrets) && !holds(fragment.json, secrets);
  return { ...row, raw: clearText(row.raw, secrets), fragment: isKept ? fragment : null };
}
