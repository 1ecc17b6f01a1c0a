import type { Exporter } from './exporter';
import { beforeList, evidenceList, tags } from './markdown/appendix';
import { listHeadings } from './markdown/headings';
import { numbers } from './markdown/numbers';
import { coverage, opening } from './markdown/opening';
import { section } from './markdown/sections';
import { plain } from './markdown/text';
import { minuteOf } from './times';

/** Text for GitHub, Typora and 飞书: no raw HTML, no pictures (it says where they are), links by headings. */
export const markdown: Exporter = {
  id: 'markdown',
  extension: 'md',
  mimeType: 'text/markdown;charset=utf-8',
  pictures: false,
  render(digest, { locale, words, platformName }) {
    const headings = listHeadings({ digest, locale, words, platformName });
    const ink = { digest, locale, words, platformName, headings };
    const made = words.digest.paper.made(minuteOf(digest.madeAt, digest.zone));
    const lines = [
      ...opening(ink),
      ...coverage(ink),
      ...numbers(ink),
      ...digest.sections.flatMap((item) => section(item, ink)),
      ...tags(ink),
      ...evidenceList(ink),
      ...beforeList(ink),
      '---',
      '',
      plain(made),
    ];
    return [lines.join('\n'), '\n'];
  },
};
