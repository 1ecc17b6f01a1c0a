/** What is wrong with a pack. The first few are about the pack as a whole; all others name a file. */
export type Problem =
  | 'not-a-zip'
  | 'cut-off' // the end is missing; `file` is the one in which it breaks off
  | 'directory' // the list of files in the ZIP cannot be read: the files were found without it
  | 'container' // the end of the ZIP is not as it was written
  | 'hidden' // bytes that belong to no file; `file` is the one before them
  | 'too-large'
  | 'repacked' // another program packed the same files anew: the only one that leaves a pack sound
  | 'no-manifest'
  | 'manifest-damaged'
  | 'newer'
  | 'damaged'
  | 'missing'
  | 'added'
  | 'renamed' // `other` is what it is called now
  | 'header' // the file is intact, what the ZIP says about it was changed
  | 'twice'
  | 'unsafe-name'
  | 'overlap' // it shares bytes with `other`
  | 'bomb'; // it unpacks to more than it declares, or declares more than it can hold

export interface Finding {
  problem: Problem;
  /** As the pack says it: hostile until shown as text. Null: the pack as a whole. */
  file: string | null;
  other?: string;
}

export interface Verdict {
  /** Every file is there, as it was written, and nothing else is. */
  sound: boolean;
  findings: Finding[];
  /** What the manifest lists; 0 where it cannot be read. */
  files: number;
  captures: number;
  /**
   * SHA-256 of the manifest: whoever noted it down when the pack was made knows that it is this pack. Null where
   * unreadable.
   */
  fingerprint: string | null;
}

export function verdictOf(findings: Finding[], known: Omit<Verdict, 'sound' | 'findings'>): Verdict {
  return { sound: findings.every(({ problem }) => problem === 'repacked'), findings, ...known };
}
