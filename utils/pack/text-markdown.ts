import { formatExactTime } from '../lib/format';
import { escapeMarkdown } from '../lib/markdown';
import type { Capture, CaptureContent, Locale } from '../model';

/** The readable text below what it was read from; null where there is none. */
export function textMarkdown(
  capture: Capture,
  content: CaptureContent | null,
  locale: Locale,
): string | null {
  const text = [content?.selection?.markdown, content?.markdown].filter(Boolean).join('\n\n---\n\n');
  if (text === '') return null;
  const line = (words: string) => escapeMarkdown(words.replace(/\s+/g, ' ').trim());
  const head = [line(capture.url), formatExactTime(capture.at, capture.zone, locale)].filter(Boolean);
  return `# ${line(capture.title)}\n\n${head.join('  \n')}\n\n${text}\n`;
}
