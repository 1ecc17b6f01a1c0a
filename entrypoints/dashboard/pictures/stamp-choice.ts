import { useState } from 'preact/hooks';
import type { Capture } from '../../../utils/model';

const KEY = 'zhibi.stamp';

/** Whether pictures leave with a band below them: yes, until somebody says no here. */
export function stampChosen(): boolean {
  return localStorage.getItem(KEY) !== 'no';
}

/**
 * The same for one capture, to be shown and changed. Where it was captured with a band, the choice holds for it
 * alone.
 */
export function useStampChoice({ stamped }: Capture): [boolean, (stamp: boolean) => void] {
  const [stamp, setStamp] = useState(stamped === true || stampChosen());
  return [
    stamp,
    (next) => {
      if (!stamped) localStorage.setItem(KEY, next ? 'yes' : 'no');
      setStamp(next);
    },
  ];
}
