import { ImageOff } from 'lucide-preact';
import { formatPublished, publishedIn } from '../../utils/lib/format';
import { useLocale, useWords } from '../words';
import type { DraftFacts } from './draft-facts';

interface DraftCardProps {
  facts: DraftFacts;
  /** Address of the picture's bytes, null while there is none. */
  picture: string | null;
  /** Pictures are switched off in the settings. */
  pictureOff: boolean;
}

/** What will be saved: picture, title, author and time, as soon as each is known. */
export function DraftCard({ facts, picture, pictureOff }: DraftCardProps) {
  const words = useWords().popup;
  const locale = useLocale();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const published =
    facts.published && formatPublished({ ...publishedIn(facts.published, timeZone), zone: null }, locale);
  const who = facts.author ?? facts.siteName;
  return (
    <div class="draft-card">
      <div class={`draft-picture ${facts.picturing && !picture && !pictureOff ? 'waiting' : ''}`}>
        {picture ? (
          <img src={picture} alt={words.pictureAlt} />
        ) : (
          (pictureOff || !facts.picturing) && (
            <span class="draft-no-picture faint">
              <ImageOff size={16} aria-hidden="true" />
              <span>{pictureOff ? words.pictureOff : words.noPicture}</span>
            </span>
          )
        )}
      </div>
      <div class="grow">
        <h1 class={facts.unreadable ? 'unseen' : 'draft-title wrap'}>
          {facts.title || (facts.reading ? words.reading : words.noTitle)}
        </h1>
        {facts.unreadable && (
          <p class="draft-unreadable" role="status">
            <b>{words.unreadable}</b>{' '}
            <span class="muted">
              {facts.picture || facts.picturing ? words.unreadableHow : words.unreadableNoPicture}
            </span>
          </p>
        )}
        {facts.reading && facts.title ? (
          <p class="faint">{words.reading}</p>
        ) : (
          (who || published) && (
            <p class="draft-meta muted wrap">
              <bdi>{who}</bdi>
              {who && published && ' · '}
              {published}
            </p>
          )
        )}
      </div>
    </div>
  );
}
