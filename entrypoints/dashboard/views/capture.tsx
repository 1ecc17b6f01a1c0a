import { Page } from '../../../components/frame';
import { useWords } from '../../../components/words';

export function CaptureView() {
  return <Page title={useWords().common.screens.capture}>{null}</Page>;
}
