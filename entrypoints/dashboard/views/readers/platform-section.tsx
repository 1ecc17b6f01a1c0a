import { CircleAlert } from 'lucide-preact';
import { Chip } from '../../../../components/chip';
import { Table } from '../../../../components/table';
import { useLocale, useWords } from '../../../../components/words';
import { formatDate, formatTime } from '../../../../utils/lib/format';
import type { Fall } from '../../../../utils/metrics/yield';
import { platformName } from '../../subjects/platform-name';
import { zoneHere } from '../../use-filters';
import type { KindHealth, PlatformHealth, Proof } from './health-of';
import { Lately } from './lately';
import { Missed, MissedLinks } from './missed';

/** One platform: what its reader finds less of, where it found nothing, and every field by kind of page. */
export function PlatformSection({ health }: { health: PlatformHealth }) {
  const { readers: words, library, metrics, again } = useWords();
  const locale = useLocale();
  const { platform, version, kinds, any } = health;
  const { columns } = words;
  const name = platformName(platform, locale);
  const fallen = kinds.flatMap(({ kind, fields }) =>
    fields.flatMap(({ fall, metric }) =>
      fall ? [{ fall, of: `${library.kinds[kind]} · ${metrics.names[metric]}` }] : [],
    ),
  );
  return (
    <section class="reader" id={platform} aria-label={name}>
      <h2>
        {name} {version !== null && <Chip>{words.version(version)}</Chip>}
        {version !== null && (
          <a class="quiet-link read-again" href={`#/again?platform=${encodeURIComponent(platform)}`}>
            {again.open}
          </a>
        )}
      </h2>
      {any.fall && <FallNotice of={words.fallAny} fall={any.fall} />}
      {fallen.map(({ of, fall }) => (
        <FallNotice key={of} of={of} fall={fall} />
      ))}
      {any.hits < any.of && (
        <p class="muted">
          {words.silent(any.of - any.hits, any.of)} <MissedLinks looks={any.looks} />
        </p>
      )}
      {kinds.length > 0 && (
        <div class="reader-table">
          <Table
            label={name}
            columns={[
              { id: 'kind', label: columns.kind },
              { id: 'field-name', label: columns.field },
              { id: 'share', label: columns.share, num: true },
              { id: 'lately-column', label: columns.lately },
              { id: 'missing', label: columns.missing },
              { id: 'proof', label: columns.proof },
            ]}
          >
            {kinds.map((kind) => (
              <KindRows key={kind.kind} {...kind} />
            ))}
          </Table>
        </div>
      )}
    </section>
  );
}

function FallNotice({ of, fall: { lately, before, since } }: { of: string; fall: Fall }) {
  const words = useWords().readers;
  const locale = useLocale();
  const day = formatTime(since, zoneHere, locale, Date.now());
  return (
    <p class="notice">
      <CircleAlert size={15} aria-hidden="true" />
      <span class="grow">
        <b>{of}</b> {words.fall(lately.hits, lately.of, before.hits, before.of, day)}
      </span>
    </p>
  );
}

function KindRows({ kind, fields }: KindHealth) {
  const { readers: words, library, metrics } = useWords();
  return (
    <>
      {fields.map((field, nth) => {
        const { metric, place, hits, of, looks, fall, proof } = field;
        const before = fields[nth - 1];
        return (
          <tr key={`${place} ${metric}`} class={fall ? 'fallen' : ''}>
            <td class="kind">
              {before?.place !== place && (
                <>
                  {library.kinds[kind]}{' '}
                  <span class="faint">{place === 'own' ? words.onPage : words.inList}</span>
                </>
              )}
            </td>
            <td>{metrics.names[metric]}</td>
            <td class="num">{words.share(hits, of)}</td>
            <td>
              <Lately looks={looks} />
            </td>
            <td class="muted">
              <Missed field={field} looks={looks} />
            </td>
            <td>
              <ProofOf proof={proof} />
            </td>
          </tr>
        );
      })}
    </>
  );
}

function ProofOf({ proof: { provedOn, confirmed } }: { proof: Proof }) {
  const { readers: words, confirm } = useWords();
  const locale = useLocale();
  if (provedOn !== null) return <span class="muted">{words.proved(provedOn)}</span>;
  if (!confirmed) return <span class="reading-doubt">{words.unverified}</span>;
  return (
    <a class="quiet-link" href={`#/capture/${confirmed.captureId}`}>
      {confirm.confirmed(formatDate(confirmed.at, zoneHere, locale))}
    </a>
  );
}
