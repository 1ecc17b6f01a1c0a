const ADDRESS =
  /^(?:https?:)?(?:\/\/\w*\.?zhihu\.com)?(?:\/question\/\d+)?\/(answer|p|article|question|pin|zvideo)\/(\d+)(?:[/?#]|$)/;

/** `answer/123`, `article/45`, `question/6` of an address; '' for others: their numbers are counted apart. */
export function idIn(address: string): string {
  const [, kind, number] = ADDRESS.exec(address) ?? [];
  return number ? `${kind === 'p' ? 'article' : kind}/${number}` : '';
}

/** The canonical address of such an id. */
export function urlOf(id: string): string {
  const [kind, number] = id.split('/');
  if (kind === 'article') return `https://zhuanlan.zhihu.com/p/${number}`;
  return `https://www.zhihu.com/${id}`;
}

/** What the card says of itself. */
export function idInZop(zop: string): string {
  const [, kind] = /"type":"(answer|article|zvideo|pin)"/.exec(zop) ?? [];
  const [, number] = /"itemId":"?(\d+)/.exec(zop) ?? [];
  return kind && number ? `${kind}/${number}` : '';
}
