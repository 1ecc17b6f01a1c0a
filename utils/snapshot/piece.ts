/** HTML, or what it will be once everything has come. */
export type Piece = string | (() => string);

export function joined(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece())).join('');
}
