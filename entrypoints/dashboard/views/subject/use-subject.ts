import { useLiveQuery } from '../../../../components/use-live-query';
import { listBrands } from '../../../../utils/library/brands';
import {
  capturesOfSubject,
  getSubject,
  readingsOf,
  subjectsOfChannels,
} from '../../../../utils/library/subjects';
import type { Brand, Capture, Reading, Subject } from '../../../../utils/model';

/** All that the library knows of one subject. */
export interface SubjectNow {
  subject: Subject;
  /** Whose it is: its account or shop; null for channels and where none is known. */
  channel: Subject | null;
  brands: Brand[];
  readings: Reading[];
  captures: Capture[];
  /** Of a channel: its posts and products. */
  posts: Subject[];
}

/** Null where the library has no such subject, undefined until that is known. */
export function useSubject(id: string): SubjectNow | null | undefined {
  return useLiveQuery(() => readSubject(id), `subject ${id}`);
}

async function readSubject(id: string): Promise<SubjectNow | null> {
  const subject = await getSubject(id);
  if (!subject) return null;
  return {
    subject,
    channel: subject.channelId === null ? null : await getSubject(subject.channelId),
    brands: await listBrands(),
    readings: await readingsOf(id),
    captures: await capturesOfSubject(id),
    posts: subject.kind === 'channel' ? await subjectsOfChannels([id]) : [],
  };
}
