import { BrandMark } from '../../../../components/brand-mark';
import { Thumb } from '../../../../components/thumb';
import { useLocale, useWords } from '../../../../components/words';
import { formatExactTime, formatTime } from '../../../../utils/lib/format';
import type { Capture } from '../../../../utils/model';
import { shownExtent } from '../../shown-extent';
import { platformName } from '../../subjects/platform-name';
import { zoneHere } from '../../use-filters';
import { CaptureTitle } from './capture-line';
import { isOwnClick, type ListProps } from './list-props';
import { CardReadings } from './row-readings';
import { TagChips } from './tag-chips';
import type { RowReadings } from './use-row-readings';

interface CaptureCardProps extends ListProps {
  capture: Capture;
  /** Null where no card has any. */
  readings: RowReadings | null;
}

export function CaptureCard({ capture, readings, ...list }: CaptureCardProps) {
  const all = useWords();
  const words = all.library;
  const locale = useLocale();
  const { id, at, zone, tags, site, platform, observed } = capture;
  const brand = capture.brandId ? list.brands.get(capture.brandId) : undefined;
  const ticked = list.selection.chosen.has(id);
  const classes = `${id === list.selection.current ? 'current' : ''} ${ticked ? 'selected' : ''}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the list do the same, see its sheet
    <li
      class={`capture-card ${classes}`}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onClick={(event) => !isOwnClick(event) && list.onPoint(event, id)}
      onDblClick={(event) => !isOwnClick(event) && list.onOpen(id)}
    >
      <Thumb capture={capture} />
      <input
        type="checkbox"
        class="capture-tick"
        tabIndex={-1}
        checked={ticked}
        aria-label={words.selectOne(capture.title || capture.url)}
        onClick={(event) => list.onTick(event, id)}
      />
      <div class="capture-card-text">
        <CaptureTitle capture={capture} words={list.words} />
        <div class="row">
          <span class="grow cut">
            {brand ? (
              <a class="quiet-link" href={`#/brand/${brand.id}`}>
                <BrandMark brand={brand} />
              </a>
            ) : (
              <span class="faint">
                {observed ? words.observedOn(platformName(platform, locale), observed) : site}
              </span>
            )}
            <span class="faint">{shownExtent(capture, all)}</span>
          </span>
          <span class="num faint" title={formatExactTime(at, zone, locale)}>
            {formatTime(at, zoneHere, locale, Date.now())}
          </span>
        </div>
        {readings && <CardReadings readings={readings.get(id)} />}
        <TagChips tags={tags} />
      </div>
    </li>
  );
}
