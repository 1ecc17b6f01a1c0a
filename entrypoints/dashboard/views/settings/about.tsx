import { Fact, Facts } from '../../../../components/table';
import { useWords } from '../../../../components/words';
import { aboutThis } from '../../../../utils/browser/about';
import { Section } from './section';

export function About() {
  const words = useWords().settings;
  return (
    <Section title={words.about}>
      <Facts>
        <Fact name={words.version}>{aboutThis().version}</Fact>
        <Fact name={words.licence}>MIT</Fact>
      </Facts>
      <p>{words.promise}</p>
      <p>
        <a href="#/welcome">{words.runWelcome}</a>
      </p>
    </Section>
  );
}
