/**
 * Characters that turn the order of the text around them: beside a name that holds one, words read backwards. The two
 * marks that people who write from right to left need are not among them.
 */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text that may stand beside other text. */
export function withoutReordering(text: string): string {
  return text.replace(REORDERING, '');
}

/** A text of any direction, isolated from the words beside it as `<bdi>` does it, but within a string. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
