import { Search } from 'lucide-preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { RemovableChip } from '../../../../components/chip';
import { Dialog } from '../../../../components/dialog';
import { Picker } from '../../../../components/picker';
import { Select } from '../../../../components/select';
import { TextField } from '../../../../components/text-field';
import { useFocusAtOnce } from '../../../../components/use-focus-at-once';
import { useLocale, useWords } from '../../../../components/words';
import { withoutReordering } from '../../../../utils/lib/reordering';
import type { Locale, Subject, SubjectKind } from '../../../../utils/model';
import { SITES } from '../../../../utils/platforms';
import { HAND_PLATFORMS, platformName } from '../../subjects/platform-name';
import { hasBadAddress, type SubjectChoice } from './subject-choice';

const KINDS: SubjectKind[] = ['post', 'channel', 'product', 'keyword'];
/** What is entered by hand most stands first: it is what no page shows. */
const FIRST = ['channels', 'wechat-mp', 'xiaohongshu', 'douyin', 'app'];

interface SubjectFieldsProps {
  choice: SubjectChoice;
  onChange: (choice: SubjectChoice) => void;
  /** Those that can be picked, last seen first. */
  subjects: readonly Subject[];
}

/** What a picture shows: something known, found by its name, or something new. */
export function SubjectFields({ choice, onChange, subjects }: SubjectFieldsProps) {
  const { manual: words, subjects: subjectWords } = useWords();
  const locale = useLocale();
  const id = useId();
  const [finding, setFinding] = useState(false);
  const root = useRef<HTMLFieldSetElement>(null);
  useFocusAtOnce(root);
  const { known, platform, kind } = choice;
  const change = (part: Partial<SubjectChoice>) => onChange({ ...choice, ...part });
  const pick = (pickedId: string) => {
    const subject = subjects.find((each) => each.id === pickedId);
    const channel = subjects.find((each) => each.id === subject?.channelId) ?? null;
    if (subject) change({ known: { subject, channel }, kind: subject.kind, platform: subject.platform });
    setFinding(false);
  };
  const owned = kind === 'post' || kind === 'product' ? kind : null;
  const channels = subjects.filter((each) => each.kind === 'channel' && each.platform === platform);
  return (
    <fieldset class="add-group" ref={root}>
      <legend>{words.what}</legend>
      {known ? (
        <p class="row">
          <RemovableChip name={words.other} onRemove={() => change({ known: null })}>
            {platformName(platform, locale)} · {subjectWords.kinds[kind]} · <bdi>{nameOf(known.subject)}</bdi>
          </RemovableChip>
        </p>
      ) : (
        <>
          {subjects.length > 0 && (
            <Button icon={Search} class="add-find" onClick={() => setFinding(true)}>
              {words.find}
            </Button>
          )}
          <div class="add-pair">
            <Select
              label={words.platform}
              value={platform}
              options={platformOptions(locale)}
              onChange={(value) => change({ platform: value })}
            />
            <Select
              label={words.kind}
              value={kind}
              options={KINDS.map((value) => ({ value, label: subjectWords.kinds[value] }))}
              onChange={(value) => change({ kind: value })}
            />
          </div>
          <TextField
            label={words.name[kind]}
            hint={choice.name.trim() === '' ? words.subjectHint : undefined}
            value={choice.name}
            maxLength={200}
            autoComplete="off"
            autoFocus
            onInput={(name) => change({ name })}
          />
          {owned && (
            <>
              <TextField
                label={words.channel[owned]}
                value={choice.channel}
                maxLength={120}
                autoComplete="off"
                list={`${id}-channels`}
                onInput={(channel) => change({ channel })}
              />
              <datalist id={`${id}-channels`}>
                {channels.slice(0, 200).map((each) => (
                  <option key={each.id} value={each.name} />
                ))}
              </datalist>
            </>
          )}
          <TextField
            label={words.address}
            value={choice.address}
            error={hasBadAddress(choice) ? words.badAddress : undefined}
            inputMode="url"
            spellcheck={false}
            autoComplete="off"
            onInput={(address) => change({ address })}
          />
        </>
      )}
      {finding && (
        <Dialog title={words.findTitle} onClose={() => setFinding(false)}>
          <Picker
            label={words.findHint}
            groups={KINDS.map((each) => ({
              title: subjectWords.kinds[each],
              items: subjects.filter((subject) => subject.kind === each).map((one) => itemOf(one, locale)),
            }))}
            onPick={pick}
          />
        </Dialog>
      )}
    </fieldset>
  );
}

function nameOf({ name, handle }: Subject): string {
  return withoutReordering(name || (handle ?? '')).slice(0, 80);
}

function itemOf(subject: Subject, locale: Locale) {
  const platform = platformName(subject.platform, locale);
  const label = (
    <>
      <bdi>{nameOf(subject)}</bdi> <span class="faint">{platform}</span>
    </>
  );
  return { id: subject.id, name: [subject.name, subject.handle, subject.url, platform].join(' '), label };
}

function platformOptions(locale: Locale) {
  const ids = [...HAND_PLATFORMS, ...SITES].map(({ id }) => id);
  const rest = ids.filter((id) => !FIRST.includes(id));
  const named = rest.map((value) => ({ value, label: platformName(value, locale) }));
  return [
    ...FIRST.map((value) => ({ value, label: platformName(value, locale) })),
    ...named.sort((a, b) => a.label.localeCompare(b.label, locale)),
    { value: 'web', label: platformName('web', locale) },
  ];
}
