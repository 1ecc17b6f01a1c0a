/** `account/message/place`, a short code, or what the address says. */
export function urlOf(id: string, sn: string, address: string): string {
  const [biz = '', mid, idx] = id.split('/');
  if (mid === undefined || address !== '') return address;
  const query = new URLSearchParams({ __biz: biz, mid, idx: idx ?? '1', ...(sn && { sn }) });
  return `https://mp.weixin.qq.com/s?${query}`;
}
