import './edits.css';
import { useLiveQuery } from '../../../../components/use-live-query';
import { useLocale, useWords } from '../../../../components/words';
import { formatTime } from '../../../../utils/lib/format';
import { wordDiff } from '../../../../utils/lib/word-diff';
import { looksOf } from '../../../../utils/library/looks';
import { editsOf, vanishingsOf } from '../../../../utils/metrics/edits';
import type { Subject } from '../../../../utils/model';
import { zoneHere } from '../../use-filters';

/** What became of a post's words: edits with before and after, and that it is gone; nothing where nothing is known. */
export function EditsPanel({ subject }: { subject: Subject }) {
  const words = useWords().edits;
  const locale = useLocale();
  const looks = useLiveQuery(() => looksOf(subject), `looks ${subject.id} ${subject.lastSeenAt}`, true) ?? [];
  const edits = editsOf(looks).reverse();
  const vanishings = vanishingsOf(looks).reverse();
  if (edits.length + vanishings.length === 0) return null;
  const time = ({ captureId, at }: { captureId: string; at: number }) => (
    <a href={`#/capture/${captureId}`}>{formatTime(at, zoneHere, locale, Date.now())}</a>
  );
  return (
    <section class="edits">
      <h2>{words.title}</h2>
      {vanishings.map((each) => (
        <div key={each.captureId} class="edit vanished">
          <p>
            <strong>{each.back ? words.wasGone : words.gone}</strong> {time(each)}
            {each.back && (
              <>
                {' '}
                · {words.back} {time(each.back)}
              </>
            )}
          </p>
          <p class="muted">
            {words.said} <q>{each.said}</q>
          </p>
          <p class="muted">
            {each.seen ? (
              <>
                {words.lastSeen} {time(each.seen)}
              </>
            ) : (
              words.neverSeen
            )}
          </p>
        </div>
      ))}
      {edits.map((edit) => (
        <div key={`${edit.captureId} ${edit.field}`} class="edit">
          <p>
            <strong>{words.edited[edit.field]}</strong> {words.between} {time(edit.since)} → {time(edit)}
          </p>
          <p class="edit-text wrap">
            {wordDiff(edit.before, edit.after).map(({ kind, text }, nth) => {
              const key = `${nth} ${kind}`;
              if (kind === 'added') return <ins key={key}>{text}</ins>;
              return kind === 'gone' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
            })}
          </p>
        </div>
      ))}
    </section>
  );
}
