import type { Annotation, CaptureJob, Extent, Scope, Trigger } from '../model';

export interface JobStart {
  id: string;
  at: number;
  zone: string;
  tab: { id: number; windowId: number; url: string; title: string };
  scope: Scope;
  extent: Extent;
  trigger: Trigger;
  target: { url: string; text: string } | null;
  hide?: boolean;
  /** Null makes a draft that waits for the operator; set, it is saved as soon as it is read. */
  annotation: Annotation | null;
}

/** The row that exists before any work does. */
export function newJob({ tab, ...start }: JobStart): CaptureJob {
  return {
    ...start,
    tabId: tab.id,
    windowId: tab.windowId,
    url: tab.url,
    tabTitle: tab.title,
    read: null,
    readDone: false,
    picture: null,
    image: null,
    pictureDone: false,
    partial: [],
    failure: null,
    startedAt: start.at,
  };
}
