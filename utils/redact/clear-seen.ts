import type { Seen, SubjectRead } from '../model';
import { isHidden } from './amounts';
import { clearFound, clearUrl, isHiddenDate } from './clear-page';
import { clearText, holds } from './clear-text';
import type { Secrets } from './secrets';

/** What a capture shows of subjects without what is secret, and where each that is left stood before. */
export interface ClearedSeen {
  seen: Seen;
  /** The earlier places of the subjects that are left. */
  places: number[];
}

/**
 * A subject whose name is secret goes as a whole. From others go the words and the numbers that stood there, and with
 * any of them the fragment, which would tell them again.
 */
export function clearSeen({ own, subjects, results }: Seen, secrets: Secrets): ClearedSeen {
  const left = subjects.flatMap((subject, place) => {
    const cleared = clearSubject(subject, secrets);
    return cleared ? [{ cleared, place }] : [];
  });
  return {
    seen: {
      own: own && left[0]?.place === 0,
      subjects: left.map(({ cleared }) => cleared),
      results: results && {
        query: clearText(results.query, secrets),
        features: results.features,
        results: results.results.map((result) => ({
          ...result,
          title: clearText(result.title, secrets),
          url: clearUrl(result.url, secrets),
          shownHost: clearText(result.shownHost, secrets),
          advertiser: result.advertiser && clearText(result.advertiser, secrets),
        })),
      },
    },
    places: left.map(({ place }) => place),
  };
}

/** Null where its own keys tell. */
function clearSubject(subject: SubjectRead, secrets: Secrets): SubjectRead | null {
  const tells = (text: string) => clearText(text, secrets) !== text;
  const each = (texts: readonly string[]) => texts.map((text) => clearText(text, secrets));
  if (subject.keys.some(tells)) return null;
  const fields = clearFound(subject.fields, secrets);
  const authorIsHidden = subject.fields.author && fields.author?.value !== subject.fields.author.value;
  if (authorIsHidden) for (const name of ['handle', 'authorUrl'] as const) delete fields[name];
  const { published, gone } = subject;
  const cleared: SubjectRead = {
    ...subject,
    url: clearUrl(subject.url, secrets),
    // Whose it is, is hidden with its author's name.
    channelKeys:
      authorIsHidden && subject.kind !== 'channel' ? [] : subject.channelKeys.filter((key) => !tells(key)),
    fields,
    published: published && isHiddenDate(published.value, secrets) ? null : published,
    media: subject.media.filter((text) => !tells(text)),
    hashtags: each(subject.hashtags),
    mentions: each(subject.mentions),
    readings: subject.readings.filter(
      ({ raw, low, high, conflict }) =>
        !tellsNumber(secrets, raw, low, high) && !(conflict && tells(conflict)),
    ),
    promotions: subject.promotions.filter(({ raw, line }) => !tells(raw) && !(line && tells(line))),
    ...(gone && { gone: { ...gone, value: clearText(gone.value, secrets) } }),
  };
  const { fragment } = subject;
  const isTouched = JSON.stringify(cleared) !== JSON.stringify(subject);
  const isKept = fragment && !isTouched && !holds(fragment.html, secrets) && !holds(fragment.json, secrets);
  return { ...cleared, fragment: isKept ? fragment : null };
}

/** Whether a number is one that was hidden, in this form or another. */
export function tellsNumber(secrets: Secrets, raw: string, low: number, high: number | null): boolean {
  return clearText(raw, secrets) !== raw || isHidden(secrets.amounts, low, high);
}

/** All that a page says of its subjects by name: where one of them was hidden it is hidden everywhere. */
export function namesIn({ subjects }: Pick<Seen, 'subjects'>): string[] {
  return subjects.flatMap(({ fields: { author, handle, title, shop } }) =>
    [author, handle, title, shop].flatMap((found) => found?.value ?? []),
  );
}
