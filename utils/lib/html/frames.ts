import { own } from './own';
import { tagOf } from './walk';

const iframeDocument = own<HTMLIFrameElement, Document | null>('HTMLIFrameElement', 'contentDocument');
const oldFrameDocument = own<HTMLFrameElement, Document | null>('HTMLFrameElement', 'contentDocument');

/** The document in a frame or iframe; null where it is of another site, or not there yet. */
export function frameDocument(frame: Element): Document | null {
  return tagOf(frame) === 'frame'
    ? oldFrameDocument(frame as HTMLFrameElement)
    : iframeDocument(frame as HTMLIFrameElement);
}
