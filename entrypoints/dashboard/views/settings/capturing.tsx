import { Checkbox } from '../../../../components/checkbox';
import { useSettings } from '../../../../components/settings';
import { useWords } from '../../../../components/words';
import { changeSettings } from '../../../../utils/browser/settings';
import { Section } from './section';

export function Capturing() {
  const words = useWords().settings;
  const settings = useSettings();
  return (
    <Section title={words.capturing}>
      {(['capturePicture', 'captureText', 'keepTags'] as const).map((name) => (
        <Checkbox key={name} checked={settings[name]} onChange={(on) => void changeSettings({ [name]: on })}>
          {words[name]}
        </Checkbox>
      ))}
      <p class="faint">{words.captureAlways}</p>
    </Section>
  );
}
