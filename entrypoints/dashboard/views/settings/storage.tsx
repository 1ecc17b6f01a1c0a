import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { Fact, Facts } from '../../../../components/table';
import { useLiveQuery } from '../../../../components/use-live-query';
import { useWords } from '../../../../components/words';
import { formatBytes } from '../../../../utils/lib/format';
import { libraryCounts } from '../../../../utils/library/counts';
import { persist, type StorageUse, storageUse } from '../../../../utils/library/storage-use';
import type { Words } from '../../../../utils/words';
import { Section } from './section';

/** How much the library takes, what it holds, and whether the browser promised to keep it. */
export function Storage() {
  const words = useWords();
  const [asked, setAsked] = useState<boolean | null>(null);
  const [use, setUse] = useState<StorageUse | null>(null);
  const counts = useLiveQuery(() => libraryCounts(), 'counts', true);
  useEffect(() => {
    // The browser's estimate tells nobody when it changes: asked again whenever the library does.
    if (counts) void storageUse().then(setUse);
  }, [counts, asked]);
  if (!use || !counts) return null;
  return (
    <Section title={words.settings.storage}>
      <Facts>
        <Fact name={words.settings.used}>{usedText(use, words.settings)}</Fact>
        <Fact name={words.settings.holds}>
          {words.settings.holdsText(
            words.common.captures(counts.captures),
            words.common.number(counts.binned),
          )}
        </Fact>
        <Fact name={words.settings.persisted}>
          {use.persisted ? words.settings.persistedYes : words.settings.persistedNo}
        </Fact>
      </Facts>
      {!use.persisted && (
        <div class="row">
          <Button onClick={() => void persist().then(setAsked)}>{words.settings.persistAsk}</Button>
          {asked === false && <span role="status">{words.settings.persistRefused}</span>}
        </div>
      )}
    </Section>
  );
}

function usedText({ used, quota }: StorageUse, words: Words['settings']): string {
  if (used === null) return words.unknownUse;
  return quota === null ? formatBytes(used) : words.usedOf(formatBytes(used), formatBytes(quota));
}
