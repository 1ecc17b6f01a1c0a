import { describe, expect, test } from 'vitest';
import { differs, reread } from '../../entrypoints/dashboard/views/again/reread';
import { readPage } from '../../utils/capture/read-page';
import type { Kept } from '../../utils/library/kept';
import type { Reading } from '../../utils/model';
import { readSite } from '../../utils/platforms/base/read-site';
import { sampleCapture } from '../library/sample';
import { openPage } from '../platforms/open-page';
import { fixtures, NOW, site, ZONE } from '../platforms/site-fixtures';

/** What a capture of a fixture keeps. */
async function keptFrom({ id, html, expected }: (typeof fixtures)[number]): Promise<Kept> {
  const { url = '', zone = ZONE } = expected ?? {};
  const { meta, reader } = site(id);
  const page = readPage(
    { document: await openPage(html), url, now: NOW, zone },
    {
      meta,
      read: (given) => readSite(meta, reader(), given),
    },
  );
  const capture = sampleCapture('c', { at: NOW, zone, url, kind: page.kind, reader: page.reader });
  const rows = page.subjects.flatMap(({ readings }, place) =>
    readings.map((reading): Reading => {
      const readingId = `c/${place}/${reading.metric}`;
      return { ...reading, id: readingId, subjectId: '', captureId: 'c', at: NOW, binned: 0 };
    }),
  );
  const { own, subjects, results, fields } = page;
  return { capture, sighting: { id: 'c', own, subjects, results, ids: [] }, fields, readings: rows };
}

describe.each(fixtures.filter(({ expected }) => expected))('$label', (fixture) => {
  test('read again by the same reader, says the same of every reading', async () => {
    const kept = await keptFrom(fixture);
    const found = reread(site(fixture.id), kept);
    expect(found.filter(differs).map(({ metric, before, after }) => ({ metric, before, after }))).toEqual([]);
    if (kept.capture.reader.id === fixture.id) expect(found).toHaveLength(kept.readings.length);
  });
});

describe('read again by a better reader', () => {
  const fixture = fixtures.find(({ label }) => label === 'bluesky/post');

  async function worse(change: (reading: Reading) => Reading | null) {
    if (!fixture) throw new Error('There is no bluesky/post.');
    const kept = await keptFrom(fixture);
    const readings = kept.readings.flatMap((reading) => change(reading) ?? []);
    return reread(site('bluesky'), { ...kept, readings }).filter(differs);
  }

  test('a wrong number stands beside the right one', async () => {
    const found = await worse((reading) =>
      reading.id === 'c/0/likes' ? { ...reading, raw: '7', low: 7, high: 7 } : reading,
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ place: 0, metric: 'likes', before: { low: 7 }, version: 1 });
    expect(found[0]?.after?.low).toBeGreaterThan(7);
  });

  test('a number that was not read then is there now', async () => {
    const [first, ...others] = await worse((reading) => (reading.id === 'c/0/likes' ? null : reading));
    expect(others).toEqual([]);
    expect(first).toMatchObject({ metric: 'likes', before: null });
  });

  test('a mark that is proved by now differs, one that the operator confirmed meanwhile does not', async () => {
    const doubtful = await worse((reading) => ({ ...reading, unverified: true }));
    expect(doubtful.map(({ after }) => after?.unverified)).toContain(false);
    const confirmed = await worse((reading) =>
      reading.unverified ? { ...reading, unverified: false, confirmed: { at: 1, captureId: 'c' } } : reading,
    );
    expect(confirmed).toEqual([]);
  });

  test('a number that is not found again is said to be lost', async () => {
    const found = await worse((reading) =>
      reading.id === 'c/0/likes' ? { ...reading, metric: 'coins' } : reading,
    );
    expect(found.map(({ metric, after }) => [metric, after === null])).toEqual([
      ['coins', true],
      ['likes', false],
    ]);
  });
});
