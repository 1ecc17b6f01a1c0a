import { BrandMark } from '../../../../components/brand-mark';
import { useLocale, useWords } from '../../../../components/words';
import { formatExactTime, formatPublished, formatTime } from '../../../../utils/lib/format';
import type { Capture } from '../../../../utils/model';
import { shownExtent } from '../../shown-extent';
import { platformName } from '../../subjects/platform-name';
import { zoneHere } from '../../use-filters';
import { CaptureExcerpt, CaptureTitle } from './capture-line';
import { isOwnClick, type ListProps } from './list-props';
import { RowReadings } from './row-readings';
import { RowStart } from './row-start';
import { TagChips } from './tag-chips';
import type { RowReadings as Readings } from './use-row-readings';

interface CaptureRowProps extends ListProps {
  capture: Capture;
  /** Null where the table has no column for them. */
  readings: Readings | null;
}

export function CaptureRow({ capture, readings, ...list }: CaptureRowProps) {
  const all = useWords();
  const words = all.library;
  const locale = useLocale();
  const { id, at, zone, published, tags, site, platform, observed } = capture;
  const brand = capture.brandId ? list.brands.get(capture.brandId) : undefined;
  const ticked = list.selection.chosen.has(id);
  const classes = `${id === list.selection.current ? 'current' : ''} ${ticked ? 'selected' : ''}`;
  return (
    <tr
      class={classes}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onClick={(event) => !isOwnClick(event) && list.onPoint(event, id)}
      onDblClick={(event) => !isOwnClick(event) && list.onOpen(id)}
    >
      <RowStart capture={capture} ticked={ticked} onTick={(event) => list.onTick(event, id)} />
      <td class="title">
        <CaptureTitle capture={capture} words={list.words} />
        <div class="cut faint">
          <CaptureExcerpt capture={capture} match={list.matches.get(id)} />
        </div>
      </td>
      <td class="brand">
        {brand && (
          <a class="quiet-link" href={`#/brand/${brand.id}`}>
            <BrandMark brand={brand} />
          </a>
        )}
        <div class="cut faint">
          {observed ? words.observedOn(platformName(platform, locale), observed) : site}
          {shownExtent(capture, all)}
        </div>
      </td>
      {readings && (
        <td class="readings">
          <RowReadings readings={readings.get(id)} />
        </td>
      )}
      <td class="published">
        <div class="cut muted" {...(published && { title: formatPublished(published, locale) })}>
          {published ? published.wall.slice(0, 10) : '—'}
        </div>
      </td>
      <td class="tags">
        <TagChips tags={tags} limit={3} />
      </td>
      <td class="at num muted" title={formatExactTime(at, zone, locale)}>
        {formatTime(at, zoneHere, locale, Date.now())}
      </td>
    </tr>
  );
}
