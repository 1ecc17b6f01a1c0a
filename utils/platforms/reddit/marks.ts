/** Where a post begins: today's elements, old.reddit.com, and the redesign that came between them. */

export const NEW = 'shreddit-post';
export const OLD = '.thing.link[data-fullname]';
export const MIDDLE = '[data-test-id="post-content"], [data-testid="post-container"]';
