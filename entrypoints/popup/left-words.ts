import { useEffect } from 'preact/hooks';
import { getCapture } from '../../utils/library/captures';
import { getJob } from '../../utils/library/jobs';

/** What was typed before the popup gave way to its page. */
interface LeftWords {
  jobId: string;
  url: string;
  tags: string[];
  note: string;
  at: number;
}

const KEY = 'left-words';
const FRESH = 600_000;

/** Who goes to point at a part of the page may think better of it there: what was typed waits for the next popup. */
export function leaveWords(words: Omit<LeftWords, 'at'>): void {
  localStorage.setItem(KEY, JSON.stringify({ ...words, at: Date.now() }));
}

/** Gives what was typed for this page back, once, where nothing became of it. */
export function useLeftWords(url: string, onFound: (words: { tags: string[]; note: string }) => void): void {
  useEffect(() => {
    if (url === '') return;
    const text = localStorage.getItem(KEY);
    localStorage.removeItem(KEY);
    const left = text && (JSON.parse(text) as LeftWords);
    if (!left || left.url !== url || Date.now() - left.at > FRESH) return;
    void becameOf(left.jobId).then((isSaved) => isSaved || onFound(left));
  }, [url]);
}

async function becameOf(jobId: string): Promise<boolean> {
  return (await getJob(jobId)) !== null || (await getCapture(jobId)) !== null;
}
