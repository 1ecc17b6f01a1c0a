import { Checkbox } from '../../../../components/checkbox';
import { useSettings } from '../../../../components/settings';
import { useWords } from '../../../../components/words';
import { changeSettings } from '../../../../utils/browser/settings';
import { Section } from './section';

export function Capturing() {
  const words = useWords().settings;
  const settings = useSettings();
  const box = (name: 'capturePicture' | 'captureText' | 'keepPage' | 'stamped' | 'keepTags') => (
    <Checkbox key={name} checked={settings[name]} onChange={(on) => void changeSettings({ [name]: on })}>
      {words[name]}
    </Checkbox>
  );
  return (
    <Section title={words.capturing}>
      {(['capturePicture', 'captureText', 'keepPage'] as const).map(box)}
      <p class="faint">{words.captureAlways}</p>
      {box('stamped')}
      <p class="faint">{words.stampedHint}</p>
      {box('keepTags')}
    </Section>
  );
}
