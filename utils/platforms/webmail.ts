/**
 * A newsletter open in webmail: Gmail, Outlook, QQ邮箱, 163 and 126. Example: https://mail.google.com/mail/u/0/#inbox/FMfcgzABC
 * Unverified. Where subject, sender, time and text stand: open extensions for these sites, 2021 to 2026 (`h2.hP`, `.gD`,
 * `.a3s` in Gmail; `[id$="_FROM"]`, `UniqueMessageBody` in Outlook; `.mail-detail-*` and `#mailContentContainer` in QQ邮箱;
 * `.nui-addr`, `.nui-fIBlock` and a frame in 163).
 * Only the opened message is read: never the mailbox, never who received it. All else of these pages is the operator's
 * own, so that no generic reader sees it either (`private`).
 */
import type { SiteReader } from './base/site-reader';
import type { PlatformMeta } from './platform';
import { message } from './webmail/message';

export const meta: PlatformMeta = {
  id: 'webmail',
  name: { en: 'Newsletter (webmail)', zh: '邮件订阅（网页邮箱）' },
  version: 2,
  hosts: [
    'mail.google.com',
    'outlook.live.com',
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.cloud.microsoft',
    'mail.qq.com',
    'exmail.qq.com',
    'mail.163.com',
    'mail.126.com',
  ],
  private: true,
};

export const reader = (): SiteReader => ({
  example: { url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzABC', kind: 'post', key: 'webmail:post:' },
  proved: {},
  // Which message is open no address says in a way that lasts.
  address: () => ({ kind: 'post', id: '', url: '' }),
  pages: { post: { main: message() } },
});
