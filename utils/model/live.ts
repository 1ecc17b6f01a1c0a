import type { Capture } from './capture';
import type { SubjectRead } from './subject';

/** Posts that were read as they came into view, as the page hands them over. Its id becomes the capture's. */
export interface LiveBatch {
  id: string;
  /** When the first of them was read. */
  at: number;
  zone: string;
  url: string;
  title: string;
  reader: Capture['reader'];
  posts: SubjectRead[];
  /** How many of this page were kept before; what the badge goes on from. */
  before: number;
}
