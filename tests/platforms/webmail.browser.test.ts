import { expect, test } from 'vitest';
import { readPage } from '../../utils/capture/read-page';
import { byline } from '../../utils/metadata/byline';
import { readSite } from '../../utils/platforms/base/read-site';
import { openPage } from './open-page';
import { fixtures, NOW, site, ZONE } from './site-fixtures';

const { meta, reader } = site('webmail');

test.each(fixtures.filter(({ id }) => id === 'webmail'))(
  '$label: nothing of the mailbox or its owner is read',
  async ({ html, expected }) => {
    const input = { document: await openPage(html), url: expected?.url ?? '', now: NOW, zone: ZONE };
    const page = readPage(
      input,
      {
        meta,
        read: (given) => readSite(meta, reader(), given),
      },
      { byline },
    );
    const { url: _url, ...read } = page;
    expect(JSON.stringify(read)).not.toMatch(/me@example|friend|private|Secret|朋友|私事|preheader/i);
    expect(page.text).toBe(page.subjects[0]?.fields.text?.value ?? '');
  },
);
