/** What articles, posts and accounts share: who wrote, and other people's words. */

export const COMMENTS =
  '.comment, section.comments, .comments-comments-list, [data-test-id="comments"], aside, nav, .article-item, [class*="related"], [class*="recommended"], [class*="more-articles"]';
export const ACCOUNT = /linkedin\.com\/((?:in|company|school|showcase)\/[^/?]+)/;
