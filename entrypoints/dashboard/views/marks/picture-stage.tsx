import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useWords } from '../../../../components/words';
import type { Sheet } from '../../pictures/sheet';
import { SheetPicture } from './sheet-picture';
import { Stage } from './stage';
import type { Editor } from './use-editor';
import type { Redaction } from './use-redaction';
import type { Sight } from './use-sight';

interface PictureStageProps {
  stage: RefObject<HTMLDivElement>;
  sheet: Sheet;
  editor: Editor;
  redaction: Redaction;
  sight: Sight;
  title: string;
}

/** A picture on its stage, which has the keys from the start; says where the picture is lost or damaged. */
export function PictureStage({ sheet, sight, ...rest }: PictureStageProps) {
  const words = useWords().marks;
  const [damaged, setDamaged] = useState(false);
  useEffect(() => rest.stage.current?.focus({ preventScroll: true }), []);
  // The same element as long as the picture is the same, so that nothing of it is looked at while one draws.
  const picture = useMemo(() => <SheetPicture sheet={sheet} onDamaged={() => setDamaged(true)} />, [sheet]);
  return (
    <>
      {damaged && (
        <p class="notice" role="alert">
          {words.damaged}
        </p>
      )}
      <Stage {...rest} picture={sheet} view={sight.view} setView={sight.setView}>
        {picture}
      </Stage>
    </>
  );
}
