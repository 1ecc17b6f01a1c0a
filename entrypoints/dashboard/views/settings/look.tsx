import { Select } from '../../../../components/select';
import { useSettings } from '../../../../components/settings';
import { useWords } from '../../../../components/words';
import { changeSettings } from '../../../../utils/browser/settings';
import type { Settings } from '../../../../utils/model';
import { Section } from './section';

/** Language and theme; both change on every open page at once. */
export function Look() {
  const words = useWords().settings;
  const { theme } = useSettings();
  return (
    <Section title={words.look}>
      <div class="row settings-pair">
        <LanguageSelect />
        <Select<Settings['theme']>
          label={words.theme}
          value={theme}
          options={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: words.themes[value],
          }))}
          onChange={(chosen) => void changeSettings({ theme: chosen })}
        />
      </div>
    </Section>
  );
}

export function LanguageSelect() {
  const words = useWords().settings;
  const { locale } = useSettings();
  return (
    <Select<Settings['locale']>
      label={words.language}
      value={locale}
      options={(['system', 'zh', 'en'] as const).map((value) => ({ value, label: words.languages[value] }))}
      onChange={(chosen) => void changeSettings({ locale: chosen })}
    />
  );
}
