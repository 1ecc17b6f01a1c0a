/** How addresses name a video and a space. */

export const VIDEO = /\/video\/(BV[0-9A-Za-z]{10}|av\d+)/;
export const SPACE = /space\.bilibili\.com\/(\d+)/;
/** A post of words and pictures; `t.bilibili.com` numbers the same. */
export const OPUS = /^\/opus\/(\d{15,20})\/?$/;
export const opus = (id: string) => `https://www.bilibili.com/${id}`;
export const video = (id: string) => `https://www.bilibili.com/video/${id}`;
