import './welcome/welcome.css';
import { Camera, FileText, Search } from 'lucide-preact';
import { Button } from '../../../components/button';
import { Page } from '../../../components/frame';
import { useLocale, useWords } from '../../../components/words';
import { goTo } from '../hash-location';
import { LanguageSelect } from './settings/look';
import { FirstBrands } from './welcome/first-brands';
import { beginGuide, useGuide } from './welcome/guide';
import { SAMPLES } from './welcome/sample';
import { Try } from './welcome/try';

const ICONS = [Camera, Search, FileText];

/** The first run: what this does, whom to compare, and a try of two minutes. Everything can be left out. */
export function WelcomeView() {
  const words = useWords();
  const locale = useLocale();
  const guide = useGuide();
  if (guide) return <Try guide={guide} />;
  return (
    <Page title={words.common.screens.welcome} padded bar={<WelcomeBar />}>
      <div class="welcome">
        <header class="welcome-head">
          <h2>{words.welcome.title}</h2>
          <ul class="welcome-lines">
            {words.welcome.lines.map((line, at) => {
              const Icon = ICONS[at] ?? FileText;
              return (
                <li key={line}>
                  <Icon size={18} aria-hidden="true" />
                  <span>{line}</span>
                </li>
              );
            })}
          </ul>
        </header>
        <section class="welcome-try card">
          <img src={`${SAMPLES[locale].file}.jpg`} alt={words.welcome.samplePage} />
          <div class="stack">
            <h2>{words.welcome.tryTitle}</h2>
            <p class="muted">{words.welcome.tryText}</p>
            <div class="row">
              <Button kind="primary" onClick={() => beginGuide(Date.now())}>
                {words.welcome.tryStart}
              </Button>
            </div>
          </div>
        </section>
        <FirstBrands />
      </div>
    </Page>
  );
}

function WelcomeBar() {
  const words = useWords().welcome;
  return (
    <>
      <span class="grow" />
      <div class="welcome-language">
        <LanguageSelect />
      </div>
      <Button onClick={() => goTo('/library')}>{words.enter}</Button>
    </>
  );
}
