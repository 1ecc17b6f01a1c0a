import { useEffect, useRef, useState } from 'preact/hooks';

/** How far the work is: `done` of `total` pieces or bytes; `total` 0 where it is not known. */
export interface Progress {
  done: number;
  total: number;
}

/**
 * Work of more than a second: its progress while it runs, and the way to stop it. It stops when its screen is left
 * for good; closing the tab asks first.
 */
export function useLongWork<T, Given extends unknown[]>(
  work: (signal: AbortSignal, tell: (now: Progress) => void, ...given: Given) => Promise<T>,
) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const controller = useRef<AbortController | null>(null);
  const running = progress !== null;

  useEffect(() => () => controller.current?.abort(), []);
  useEffect(() => {
    if (!running) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [running]);

  const start = async (...given: Given): Promise<T> => {
    controller.current = new AbortController();
    setProgress({ done: 0, total: 0 });
    try {
      return await work(controller.current.signal, setProgress, ...given);
    } finally {
      setProgress(null);
      controller.current = null;
    }
  };
  return { progress, start, stop: () => controller.current?.abort() };
}
