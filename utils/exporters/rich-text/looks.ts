/**
 * Inline styles, the only ones that survive a paste: Word, mail, 微信 and 飞书 drop sheets and classes. No
 * background or colour that would vanish on a dark page, no grid, no flex.
 */
export const LOOK = {
  page: 'font-family:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",Arial,sans-serif;font-size:15px;line-height:1.7',
  h1: 'font-size:24px;line-height:1.4;font-weight:bold;margin:0 0 6px',
  h2: 'font-size:18px;line-height:1.5;font-weight:bold;margin:28px 0 8px',
  h3: 'font-size:15px;line-height:1.6;font-weight:bold;margin:18px 0 6px',
  p: 'margin:0 0 8px',
  title: 'margin:14px 0 2px;font-weight:bold',
  small: 'margin:0 0 4px;font-size:13px;color:#6d6960',
  note: 'margin:4px 0 6px;padding:2px 0 2px 12px;border-left:3px solid #0d6a5b',
  link: 'color:#0d6a5b',
  table: 'border-collapse:collapse;width:100%;font-size:13px;line-height:1.6;margin:8px 0',
  cell: 'border:1px solid #d5d2ca;padding:5px 8px;text-align:left;vertical-align:top',
  picture: 'display:block;margin:6px 0;border:1px solid #d5d2ca',
} as const;
