import { BrandMark } from '../../../../../components/brand-mark';
import { Chip } from '../../../../../components/chip';
import { Fact, Facts } from '../../../../../components/table';
import { useLocale, useWords } from '../../../../../components/words';
import { formatPublished } from '../../../../../utils/lib/format';
import { withoutReordering } from '../../../../../utils/lib/reordering';
import { viewerText } from '../../../../../utils/lib/who-looked';
import type { Brand, Capture, Subject, SubjectField, SubjectRead } from '../../../../../utils/model';
import { platformName } from '../../../subjects/platform-name';
import { subjectOf } from '../../../subjects/subject-line';
import { Follow } from '../../subject/follow';
import { Promotions } from './promotions';

/** What stands elsewhere on this screen is not said again: title, text, address, picture. */
const shown: SubjectField[] = [
  'author',
  'handle',
  'verification',
  'bio',
  'shop',
  'sku',
  'version',
  'availability',
  'region',
  'viewer',
  'status',
  'surfaces',
  'lastShown',
  'link',
];

interface OwnSubjectProps {
  own: SubjectRead;
  capture: Capture;
  known: readonly Subject[];
  brands: readonly Brand[];
}

/** Who or what the page is about, with the way to all that is known of it. */
export function OwnSubject({ own, capture, known, brands }: OwnSubjectProps) {
  const words = useWords().subjects;
  const locale = useLocale();
  const subject = subjectOf(own.keys, known);
  const channel = own.kind === 'channel' ? subject : subjectOf(own.channelKeys, known);
  const brand = brands.find(({ id }) => id === channel?.brandId);
  const currency = own.readings.find(({ metric }) => /price$/i.test(metric))?.unit ?? null;
  const name = withoutReordering(subject?.name ?? '') || words.unnamed;
  return (
    <>
      <p class="seen-own">
        <Chip>
          {platformName(own.platform, locale)} ·{' '}
          {own.format ? words.formats[own.format] : words.kinds[own.kind]}
        </Chip>
        {subject && (
          <a class="cut" href={`#/subject/${subject.id}`} title={name}>
            <bdi>{name}</bdi>
          </a>
        )}
        {brand && (
          <a class="brand-link" href={`#/brand/${brand.id}`}>
            <BrandMark brand={brand} />
          </a>
        )}
        {channel && !brand && <Follow channel={channel} brands={brands} />}
      </p>
      <Facts>
        {channel && channel !== subject && (
          <Fact name={words.channel}>
            <a href={`#/subject/${channel.id}`}>
              <bdi>{withoutReordering(channel.name || (channel.handle ?? '')) || words.unnamed}</bdi>
            </a>
          </Fact>
        )}
        {shown.map((field) => {
          const found = channel && /^(?:author|shop)$/.test(field) ? undefined : own.fields[field];
          return (
            found && (
              <Fact key={field} name={words.fields[field]}>
                <bdi>
                  {withoutReordering(
                    field === 'viewer' ? viewerText(found.value, words.viewers) : found.value,
                  )}
                </bdi>
              </Fact>
            )
          );
        })}
        {own.published && <Fact name={words.published}>{formatPublished(own.published.value, locale)}</Fact>}
        {own.hashtags.length > 0 && <Names name={words.hashtags} values={own.hashtags} />}
        {own.mentions.length > 0 && <Names name={words.mentions} values={own.mentions} />}
      </Facts>
      <Promotions promotions={own.promotions} capture={capture} currency={currency} />
    </>
  );
}

/** Several short texts, none of which turns the next one round. */
function Names({ name, values }: { name: string; values: readonly string[] }) {
  return (
    <Fact name={name}>
      {values.map((value, at) => (
        <span key={`${at} ${value}`}>
          {at > 0 && ' · '}
          <bdi>{withoutReordering(value)}</bdi>
        </span>
      ))}
    </Fact>
  );
}
