/**
 * An invented profile on X with so many posts, in the shape of the site: for measuring, at any size.
 * @param {number} posts
 */
export function listPage(posts) {
  const list = Array.from({ length: posts }, (_, n) => post(n)).join('\n');
  return {
    url: 'https://x.com/examplecafe',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Example Café / X</title></head><body><main>
<div data-testid="primaryColumn">
<div data-testid="UserName"><div dir="ltr"><span>Example Café</span></div><div><span>@examplecafe</span></div></div>
<a href="/examplecafe/following"><span>406</span> Following</a><a href="/examplecafe/followers"><span>76K</span> Followers</a>
${list}
</div></main></body></html>`,
  };
}

/** @param {number} n */
export function post(n) {
  const id = 1_000_000 + n;
  const buttons = ['reply', 'retweet', 'like', 'bookmark'].map((name, at) => {
    const count = (n + 1) * 37 * (at + 1);
    return `<div><button data-testid="${name}" aria-label="${count} ${name}s. ${name}"><div dir="ltr"><div><svg viewBox="0 0 24 24"><g><path d="M1 1h22"></path></g></svg></div><div><span><span><span>${count}</span></span></span></div></div></button></div>`;
  });
  return `<div data-testid="cellInnerDiv"><div><article data-testid="tweet" role="article"><div><div><div>
<div data-testid="User-Name"><div><a href="/examplecafe"><div dir="ltr"><span><span>Example Café</span></span></div></a></div><div><a href="/examplecafe"><span>@examplecafe</span></a><a href="/examplecafe/status/${id}"><time datetime="2026-11-${String(1 + (n % 20)).padStart(2, '0')}T09:30:00.000Z">Nov ${1 + (n % 20)}</time></a></div></div>
<div data-testid="tweetText" lang="en"><span>Second cup half price, number ${n}. </span><a href="/hashtag/coffee">#coffee</a><span> until Sunday, in all our shops.</span></div>
<div data-testid="tweetPhoto"><img alt="A cup" src="https://pbs.twimg.com/media/${id}.jpg"></div>
<div role="group">${buttons.join('')}<div><a href="/examplecafe/status/${id}/analytics" aria-label="${n * 900} views"><span>${n * 900}</span></a></div></div>
</div></div></div></article></div></div>`;
}
