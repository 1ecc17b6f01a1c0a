import { Fact, Facts } from '../../../../components/table';
import { useWords } from '../../../../components/words';
import { aboutThis } from '../../../../utils/browser/about';
import { Section } from './section';

/** Every permission of the manifest and what it is for; one that has no words yet is still shown. */
export function Permissions() {
  const { settings: words, log, readers } = useWords();
  const meanings: Record<string, string> = words.permissionOf;
  return (
    <Section title={words.permissions}>
      <p>{words.permissionsIntro}</p>
      <Facts>
        {aboutThis().permissions.map((name) => (
          <Fact key={name} name={name}>
            {meanings[name] ?? name}
          </Fact>
        ))}
      </Facts>
      <p>
        <a href="#/log">{log.open}</a> · <a href="#/readers">{readers.open}</a>
      </p>
    </Section>
  );
}
