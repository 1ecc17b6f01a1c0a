import { useLiveQuery } from '../../../components/use-live-query';
import { getMarks } from '../../../utils/library/marks';
import { type Layer, layerOf } from '../../../utils/marks/editing';
import { markedAs, type Sheet } from './sheet';

/** What lies over a picture, kept current; null where nothing does. */
export function useLayer(captureId: string, sheet: Sheet | null): Layer | null {
  const of = sheet && markedAs(sheet);
  const found = useLiveQuery(
    async () => ({ marks: of && (await getMarks(captureId, of)) }),
    `layer ${captureId} ${of}`,
  );
  return found?.marks ? layerOf(found.marks) : null;
}
