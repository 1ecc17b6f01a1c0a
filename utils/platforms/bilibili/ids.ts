/** How addresses name a video and a space. */

export const VIDEO = /\/video\/(BV[0-9A-Za-z]{10}|av\d+)/;
export const SPACE = /space\.bilibili\.com\/(\d+)/;
export const video = (id: string) => `https://www.bilibili.com/video/${id}`;
