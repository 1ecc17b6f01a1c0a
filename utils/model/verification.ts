import type { Fragment, Metric, SubjectKind } from './subject';

/**
 * The operator's word that a page shows what its reader read: one row for each mark that a metric is read at. It holds
 * for every reading of that platform, kind, metric and mark; the readings themselves stay as they were.
 */
export interface Verification {
  /** See `verificationId` in lib/confirmed. */
  id: string;
  platform: string;
  kind: SubjectKind;
  metric: Metric;
  /** The mark: the selector or JSON path of the readings that it holds for. */
  from: string;
  /** The version of the reader that had read what was confirmed. */
  version: number;
  /** When it was confirmed. */
  at: number;
  /** The evidence that was looked at: the capture, the text as shown, and the fragment, which outlives the capture. */
  captureId: string;
  raw: string;
  fragment: Fragment | null;
}

/** That a reading counts as confirmed: when and by which capture. */
export type Confirmed = Pick<Verification, 'at' | 'captureId'>;
