import type { Earlier, Evidence } from '../../digest/digest';
import { noPictureLabel, partialLabel, readerLabel, titleLabel } from '../labels';
import { exactTime, minuteOf } from '../times';
import { heading, type Ink, marks, outside } from './parts';
import { plain } from './text';

export function tags(ink: Ink): string[] {
  const { tags: counted } = ink.digest;
  if (counted.length === 0) return [];
  const lines = counted.map(
    ({ tag, evidence }) => `- ${plain(tag)} × ${evidence.length}: ${marks(evidence)}`,
  );
  return [heading(2, 'tags', ink), '', ...lines, ''];
}

/** Every capture of the week with what proves it. */
export function evidenceList(ink: Ink): string[] {
  const { paper } = ink.words.digest;
  return [
    heading(2, 'evidence', ink),
    '',
    paper.evidenceIntro,
    '',
    ...ink.digest.evidence.flatMap((item) => [`#### E${item.number}`, '', ...facts(item, ink), '']),
  ];
}

function facts(item: Evidence, ink: Ink): string[] {
  const { words } = ink;
  const { paper } = words.digest;
  const { picture } = item;
  const partial = partialLabel(item, words);
  return [
    `- **${plain(titleLabel(item.title, words))}**`,
    `- ${paper.address}: ${item.url === '' ? paper.noAddress : outside(item.url, item.link)}`,
    `- ${paper.time}: ${plain(exactTime(item.at, item.zone))}`,
    `- ${paper.readBy}: ${plain(readerLabel(item, ink))} · ${paper.scope[item.scope]}`,
    picture
      ? `- ${paper.picture}: ${paper.pixels(picture.width, picture.height)}, ${paper.hash} \`${plain(picture.hash)}\``
      : `- ${paper.picture}: ${noPictureLabel(item, words)}`,
    ...(partial === null ? [] : [`- ${plain(partial)}`]),
  ];
}

/** What changes are counted from, and what last week's numbers count. */
export function beforeList(ink: Ink): string[] {
  const { digest, words } = ink;
  const { paper } = words.digest;
  if (digest.before.length + digest.earlier.length === 0) return [];
  return [
    heading(2, 'before', ink),
    '',
    ...(digest.earlier.length > 0 ? [plain(words.changes.earlierIntro), ''] : []),
    ...digest.earlier.flatMap((item) => [
      heading(4, `before${item.number}`, ink),
      '',
      ...earlier(item, ink),
      '',
    ]),
    ...(digest.before.length > 0 ? [paper.beforeIntro, ''] : []),
    ...digest.before.flatMap((section) => [
      heading(3, section.key, ink),
      '',
      ...section.groups.flatMap((group) => [
        heading(4, group.key, ink),
        '',
        ...group.captures.map(
          ({ at, zone, title, link }) => `- ${minuteOf(at, zone)} ${outside(titleLabel(title, words), link)}`,
        ),
        '',
      ]),
    ]),
  ];
}

function earlier({ at, zone, title, link, url, reader, hash }: Earlier, ink: Ink): string[] {
  const { words } = ink;
  const { paper } = words.digest;
  return [
    `- **${plain(titleLabel(title, words))}**`,
    `- ${paper.address}: ${url === '' ? paper.noAddress : outside(url, link)}`,
    `- ${paper.time}: ${plain(exactTime(at, zone))}`,
    `- ${paper.readBy}: ${plain(readerLabel({ reader }, ink))}`,
    `- ${paper.picture}: ${hash === null ? paper.noPicture : `${paper.hash} \`${plain(hash)}\``}`,
  ];
}
