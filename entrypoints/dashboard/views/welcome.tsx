import { Page } from '../../../components/frame';
import { useWords } from '../../../components/words';

export function WelcomeView() {
  return <Page title={useWords().common.screens.welcome}>{null}</Page>;
}
