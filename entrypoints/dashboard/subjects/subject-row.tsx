import { ReadingValue } from '../../../components/reading';
import { useLocale, useWords } from '../../../components/words';
import { formatPublished, formatTime } from '../../../utils/lib/format';
import { withoutReordering } from '../../../utils/lib/reordering';
import type { Metric } from '../../../utils/model';
import { zoneHere } from '../use-filters';
import { platformName } from './platform-name';
import { RevisitedMarks } from './revisited-marks';
import type { SubjectLine } from './subject-line';

interface SubjectRowProps {
  line: SubjectLine;
  metrics: readonly Metric[];
  /** Columns that the list has beside its numbers. */
  channels: boolean;
  published: boolean;
  seen: boolean;
  platforms: boolean;
}

export function SubjectRow({ line, metrics, channels, published, seen, platforms }: SubjectRowProps) {
  const words = useWords().subjects;
  const locale = useLocale();
  const name = withoutReordering(line.name).replace(/\s+/g, ' ').trim() || words.unnamed;
  const marks = [
    platforms ? platformName(line.platform, locale) : '',
    line.format
      ? words.formats[line.format]
      : /^(?:post|channel)$/.test(line.kind)
        ? ''
        : words.kinds[line.kind],
    line.placement ? words.placements[line.placement] : '',
  ].filter((mark) => mark !== '');
  return (
    <tr>
      <td class="subject-name">
        {line.id === null ? (
          <span class="subject-link cut">{name}</span>
        ) : (
          <a class="subject-link cut" href={`#/subject/${line.id}`} title={name}>
            {name}
          </a>
        )}
        <div class="cut faint">
          {line.revisited && (
            <>
              <RevisitedMarks {...line.revisited} />
              {(marks.length > 0 || (channels && line.channel)) && ' · '}
            </>
          )}
          {channels && line.channel && (
            <>
              <a class="quiet-link" href={`#/subject/${line.channel.id}`}>
                <bdi>{withoutReordering(line.channel.name) || words.unnamed}</bdi>
              </a>
              {marks.length > 0 && ' · '}
            </>
          )}
          {marks.join(' · ')}
        </div>
      </td>
      {published && (
        <td
          class="published muted"
          {...(line.published && { title: formatPublished(line.published, locale) })}
        >
          {line.publishedAt.slice(0, 10) || '—'}
        </td>
      )}
      {metrics.map((metric) => (
        <td key={metric} class="metric num">
          <LineNumber line={line} metric={metric} />
        </td>
      ))}
      {seen && <td class="last-seen num muted">{formatTime(line.seenAt, zoneHere, locale, Date.now())}</td>}
    </tr>
  );
}

/** A number, leading to the capture that proves it. */
function LineNumber({ line, metric }: { line: SubjectLine; metric: Metric }) {
  const words = useWords();
  const reading = line.readings[metric];
  if (!reading) return <span class="faint">—</span>;
  if (reading.captureId === undefined) return <ReadingValue reading={reading} />;
  return (
    <a class="proof" href={`#/capture/${reading.captureId}`} tabIndex={-1}>
      <span class="unseen">{words.metrics.names[metric]} </span>
      <ReadingValue reading={reading} />
    </a>
  );
}
