/**
 * The code of `of` with every place of a pattern replaced. What the build does to code that is not its own must fail where
 * that code has changed, or it would quietly do nothing any more.
 */
export function replaced(
  of: string,
  code: string,
  pattern: RegExp,
  instead: (...found: string[]) => string,
): string {
  if (code.search(pattern) < 0) throw new Error(`${of} has changed: not found: ${pattern.source}`);
  return code.replace(pattern, instead);
}
