import { describe, expect, test } from 'vitest';
import { buildDigest } from '../../utils/digest/build-digest';
import { exporters } from '../../utils/exporters';
import { fileName } from '../../utils/exporters/exporter';
import { richText } from '../../utils/exporters/rich-text';
import type { Locale } from '../../utils/model';
import { week } from '../digest/sample-week';
import { optionsIn } from './options';

const digest = buildDigest(week);
const LOCALES: Locale[] = ['zh', 'en'];
const golden = (name: string) => `../fixtures/digest/${name}`;

describe.each(LOCALES)('in %s', (locale) => {
  test.each(exporters)('the sample week as $id', async (exporter) => {
    const file = exporter.render(digest, optionsIn(locale)).join('');
    await expect(file).toMatchFileSnapshot(golden(`week.${locale}.${exporter.extension}`));
  });

  test('the sample week for the clipboard', async () => {
    const { html, text } = richText(digest, optionsIn(locale));
    await expect(html).toMatchFileSnapshot(golden(`clipboard.${locale}.html`));
    await expect(text).toMatchFileSnapshot(golden(`clipboard.${locale}.txt`));
  });
});

test('files are named for their week', () => {
  expect(exporters.map((exporter) => fileName(digest, exporter))).toEqual([
    'zhibi-digest-2026-W47.html',
    'zhibi-digest-2026-W47.md',
  ]);
});

test('a file says nothing of the operator’s machine', () => {
  for (const exporter of exporters) {
    expect(exporter.render(digest, optionsIn('zh')).join('')).not.toMatch(/file:|chrome-extension|localhost/);
  }
});
