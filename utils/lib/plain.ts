/**
 * One form for texts that are compared or parsed: NFKC (full width becomes ASCII), no invisible characters, single
 * spaces.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `plain`, lower case and without accents, for matching words of any language. */
export function folded(text: string): string {
  return plain(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}
