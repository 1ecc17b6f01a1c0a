import { Page } from '../../../components/frame';
import { useWords } from '../../../components/words';

export function SettingsView() {
  return <Page title={useWords().common.screens.settings}>{null}</Page>;
}
