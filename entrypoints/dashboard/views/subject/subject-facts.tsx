import { Fact, Facts } from '../../../../components/table';
import { useLocale, useWords } from '../../../../components/words';
import { formatExactTime, formatPublished } from '../../../../utils/lib/format';
import { withoutReordering } from '../../../../utils/lib/reordering';
import { zoneHere } from '../../use-filters';
import { SafeLink } from '../capture/safe-link';
import type { SubjectNow } from './use-subject';

/** What is known of a subject beside its numbers. */
export function SubjectFacts({ subject, channel }: Pick<SubjectNow, 'subject' | 'channel'>) {
  const words = useWords().subjects;
  const { library } = useWords();
  const locale = useLocale();
  const { url, handle, published, firstSeenAt, lastSeenAt, keys } = subject;
  return (
    <Facts>
      {channel && (
        <Fact name={words.channel}>
          <a href={`#/subject/${channel.id}`}>
            <bdi>{withoutReordering(channel.name || (channel.handle ?? '')) || words.unnamed}</bdi>
          </a>
        </Fact>
      )}
      {handle && (
        <Fact name={words.fields.handle}>
          <bdi>{withoutReordering(handle)}</bdi>
        </Fact>
      )}
      {published && <Fact name={words.published}>{formatPublished(published, locale)}</Fact>}
      <Fact name={words.firstSeen}>{formatExactTime(firstSeenAt, zoneHere, locale)}</Fact>
      <Fact name={words.lastSeen}>{formatExactTime(lastSeenAt, zoneHere, locale)}</Fact>
      {url !== '' && (
        <Fact name={library.columns.address}>
          <SafeLink url={url} />
        </Fact>
      )}
      <Fact name={words.keys}>
        {keys.map((key) => (
          <code key={key} class="origin">
            <bdi>{withoutReordering(key)}</bdi>
          </code>
        ))}
      </Fact>
    </Facts>
  );
}
