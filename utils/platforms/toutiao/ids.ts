/** How addresses name a profile, and where a number leads. */

export const USER = /\/c\/user\/((?:token\/)?[\w-]+)/;

/** Where something of that number stands: short posts and videos have addresses of their own. */
export const urlOf = (id: string, kind = 'article') => `https://www.toutiao.com/${kind}/${id}/`;
