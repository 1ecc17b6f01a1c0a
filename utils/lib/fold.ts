/**
 * Makes texts comparable for search: NFKC (full-width forms become plain ones), no difference of case.
 * Upper case first, because only that folds `ß` to `ss`; a final sigma is a sigma.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

/** The folded words of a query, each once. Chinese is not split: what stands together is one word. */
export function searchWords(query: string): string[] {
  return [...new Set(fold(query).split(/\s+/u).filter(Boolean))];
}
