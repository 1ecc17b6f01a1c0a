import { Page } from '../../../components/frame';
import { useWords } from '../../../components/words';

export function LibraryView() {
  return <Page title={useWords().common.screens.library}>{null}</Page>;
}
