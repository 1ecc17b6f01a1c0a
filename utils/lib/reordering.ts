/**
 * Characters that turn the order of the text around them: a name that holds one makes the words beside it read backwards.
 * The two marks that people who write from right to left need are none of them.
 */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text that may stand beside other text. */
export function withoutReordering(text: string): string {
  return text.replace(REORDERING, '');
}
