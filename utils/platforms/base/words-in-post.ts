/** `#topic` and Weibo's `#topic#`, without the signs, each once. `#1` is a number, not a topic. */
export function hashtagsIn(text: string): string[] {
  if (!text.includes('#')) return [];
  const found = [...text.matchAll(/#([^#\s]{1,60}|[^#\n]{1,60}(?=#))#?/gu)];
  const tags = found.map(([, tag = '']) => tag.replace(/[^\p{L}\p{N}_]+$/u, '').trim());
  return [...new Set(tags.filter((tag) => /\p{L}/u.test(tag)))];
}

/** `@name` without the sign, each once; an address of mail is none. */
export function mentionsIn(text: string): string[] {
  if (!text.includes('@')) return [];
  const found = [...text.matchAll(/(?<![\p{L}\p{N}._%+-])@([\p{L}\p{N}_][\p{L}\p{N}_.-]{0,58})/gu)];
  return [...new Set(found.map(([, name = '']) => name.replace(/[.-]+$/, '')).filter(Boolean))];
}
