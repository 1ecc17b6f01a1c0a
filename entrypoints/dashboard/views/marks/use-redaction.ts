import { useEffect, useState } from 'preact/hooks';
import { showToast } from '../../../../components/toast-list';
import { useAttempt } from '../../../../components/use-attempt';
import { useWords } from '../../../../components/words';
import type { Size } from '../../../../components/zoom';
import { pullBox } from '../../../../utils/marks/corners';
import { boxWithin } from '../../../../utils/marks/crop';
import { shiftedBox } from '../../../../utils/marks/geometry';
import type { Box, PictureOf } from '../../../../utils/model';
import type { Areas } from '../../redact/areas';
import type { RedactionPlan } from '../../redact/plan-redaction';
import type { Redacted } from '../../redact/without-areas';

export type Redaction = ReturnType<typeof useRedaction>;

/** What is asked of whatever holds the picture: a capture, or what is to become one. */
export interface Redacts {
  plan: (areas: Areas) => Promise<RedactionPlan | null>;
  run: (areas: Areas, also: readonly string[]) => Promise<Redacted>;
  onDone: (areas: number) => void;
}

/** Areas that are to be destroyed for good: chosen here, and nothing is done until it is said. They are no marks. */
export function useRedaction(redacts: Redacts, of: PictureOf, picture: Size) {
  const words = useWords().marks.redact;
  const attempt = useAttempt();
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const [plan, setPlan] = useState<RedactionPlan | null>(null);
  const [also, setAlso] = useState(false);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    let isOld = false;
    setPlan(null);
    if (boxes.length === 0) return;
    const ask = attempt(() => redacts.plan({ [of]: boxes }));
    void ask.then((found) => !isOld && setPlan(found));
    return () => {
      isOld = true;
    };
  }, [boxes]);

  const changeLast = (by: (last: Box) => Box) =>
    setBoxes((old) => {
      const last = old.at(-1);
      const next = last && boxWithin(by(last), picture, 2);
      return next ? [...old.slice(0, -1), next] : old;
    });

  return {
    ...{ boxes, plan, also, setAlso, busy },
    add(box: Box) {
      const within = boxWithin(box, picture, 2);
      if (within) setBoxes((old) => [...old, within]);
    },
    move: (dx: number, dy: number) => changeLast((last) => shiftedBox(last, dx, dy)),
    grow: (dx: number, dy: number) =>
      changeLast((last) =>
        pullBox(last, 4, { x: last.left + last.width + dx, y: last.top + last.height + dy }, false),
      ),
    removeLast: () => setBoxes((old) => old.slice(0, -1)),
    clear: () => setBoxes([]),
    /** Only once it has been told what goes. */
    async run() {
      if ((boxes.length > 0 && !plan) || busy) return;
      setBusy(true);
      const shared = also && plan ? plan.shared : [];
      const done = await attempt(() => redacts.run({ [of]: boxes }, shared));
      setBusy(false);
      if (!done) return;
      if (!done.ok) {
        showToast({ text: words.failed[done.why], kind: 'problem' });
        return;
      }
      setBoxes([]);
      setAlso(false);
      redacts.onDone(done.areas);
    },
  };
}
