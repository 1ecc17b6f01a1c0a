import type { Json } from '../../model';
import { jsonAfter, scriptTexts } from './embedded';

/** The JSON of scripts that hand over their content in many calls of `mark`: what each was given, in the page's order. */
export function embeddedInCalls(document: Document, mark: string): Json[] {
  return scriptTexts(document).flatMap((text) => {
    const found: Json[] = [];
    for (let from = text.indexOf(mark); from >= 0; from = text.indexOf(mark, from + mark.length)) {
      const json = jsonAfter(text, from + mark.length);
      if (json !== null) found.push(json);
    }
    return found;
  });
}
