import type { PageRead } from '../model';
import { read } from '../platforms/generic';
import type { PageInput } from '../platforms/platform';

/**
 * Reads the live page: fields with their origin, readable text and Markdown, selection, and the page's own
 * structured data. Runs isolated in the page, changes nothing there, asks the network for nothing and never throws;
 * what could not be read is absent, and `partial` says why.
 */
export function readPage(input: PageInput): PageRead {
  return read(input);
}
