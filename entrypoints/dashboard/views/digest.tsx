import { Page } from '../../../components/frame';
import { useWords } from '../../../components/words';

export function DigestView() {
  return <Page title={useWords().common.screens.digest}>{null}</Page>;
}
