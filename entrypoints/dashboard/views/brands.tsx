import { Page } from '../../../components/frame';
import { useWords } from '../../../components/words';

export function BrandsView() {
  return <Page title={useWords().common.screens.brands}>{null}</Page>;
}
