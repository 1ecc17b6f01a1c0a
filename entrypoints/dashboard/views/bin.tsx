import { Page } from '../../../components/frame';
import { useWords } from '../../../components/words';

export function BinView() {
  return <Page title={useWords().common.screens.bin}>{null}</Page>;
}
