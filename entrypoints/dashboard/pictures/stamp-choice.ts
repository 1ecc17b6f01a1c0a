import { useState } from 'preact/hooks';

const KEY = 'zhibi.stamp';

/** Whether pictures leave with a band below them: yes, until somebody says no here. */
export function stampChosen(): boolean {
  return localStorage.getItem(KEY) !== 'no';
}

/** The same, to be shown and changed. */
export function useStampChoice(): [boolean, (stamp: boolean) => void] {
  const [stamp, setStamp] = useState(stampChosen);
  return [
    stamp,
    (next) => {
      localStorage.setItem(KEY, next ? 'yes' : 'no');
      setStamp(next);
    },
  ];
}
