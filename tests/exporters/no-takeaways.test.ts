import { expect, test } from 'vitest';
import { buildDigest } from '../../utils/digest/build-digest';
import { exporters } from '../../utils/exporters';
import { richText } from '../../utils/exporters/rich-text';
import { week } from '../digest/sample-week';
import { optionsIn } from './options';

const bare = { ...buildDigest(week), takeaways: [], facts: [] };
const TOLD = { zh: '还没有写要点', en: 'Nothing was written yet' };

test.each(['zh', 'en'] as const)('in %s, no heading stands above nothing', (locale) => {
  for (const exporter of exporters)
    expect(exporter.render(bare, optionsIn(locale)).join(''), exporter.id).toContain(TOLD[locale]);
  const { html, text } = richText(bare, optionsIn(locale));
  expect(html).toContain(TOLD[locale]);
  expect(text).toContain(TOLD[locale]);
});
