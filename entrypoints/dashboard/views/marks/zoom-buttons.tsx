import { Button } from '../../../../components/button';
import { useWords } from '../../../../components/words';
import type { Sight } from './use-sight';

/** How large the picture is shown, with the keys that change it. */
export function ZoomButtons({ sight }: { sight: Sight }) {
  const { common } = useWords();
  return (
    <>
      <Button kind="quiet" keys="-" onClick={() => sight.zoom(0.8)}>
        {common.zoomOut}
      </Button>
      <output class="num">{Math.round(sight.view.scale * 100)}%</output>
      <Button kind="quiet" keys="+" onClick={() => sight.zoom(1.25)}>
        {common.zoomIn}
      </Button>
      <Button kind="quiet" keys="0" onClick={sight.showAll}>
        {common.zoomFit}
      </Button>
    </>
  );
}
