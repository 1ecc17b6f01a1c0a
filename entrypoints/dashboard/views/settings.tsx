import './settings/settings.css';
import { useEffect } from 'preact/hooks';
import { Page } from '../../../components/frame';
import { useWords } from '../../../components/words';
import { sweepOutgoing } from '../../../utils/browser/save-file';
import { About } from './settings/about';
import { Capturing } from './settings/capturing';
import { CheckPack } from './settings/check-pack';
import { ExportEverything } from './settings/export-everything';
import { ImportArchive } from './settings/import-archive';
import { Keyboard } from './settings/keyboard';
import { Look } from './settings/look';
import { Permissions } from './settings/permissions';
import { Section } from './settings/section';
import { Storage } from './settings/storage';
import { TagNames } from './settings/tag-names';

export function SettingsView() {
  const words = useWords().settings;
  useEffect(() => {
    // What an export left when its page was closed; a browser without a private file system has none.
    sweepOutgoing().catch(() => undefined);
  }, []);
  return (
    <Page title={words.title} padded>
      <div class="settings">
        <Look />
        <Capturing />
        <Section title={words.archive}>
          <ExportEverything />
          <ImportArchive />
          <CheckPack />
        </Section>
        <TagNames />
        <Storage />
        <Keyboard />
        <Permissions />
        <About />
      </div>
    </Page>
  );
}
