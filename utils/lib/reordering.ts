/**
 * Characters that turn the order of the text around them: a name that holds one makes the words beside it read backwards.
 * The two marks that people who write from right to left need are none of them.
 */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text that may stand beside other text. */
export function withoutReordering(text: string): string {
  return text.replace(REORDERING, '');
}

/** A text of any direction beside others, so that none of them turns round: isolated as `<bdi>` does it, within a string. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
