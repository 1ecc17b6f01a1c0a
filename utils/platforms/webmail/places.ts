/** Where each service shows the parts of an opened message. */

export interface Places {
  host: RegExp;
  subject: string;
  /** The sender: an element whose attribute or text holds name and address. */
  from: string;
  name: string;
  date: string;
  body: string;
}

export const PLACES: readonly Places[] = [
  {
    host: /^mail\.google\.com$/,
    subject: 'h2.hP',
    from: '.gD[email]',
    name: '.gD[name]',
    date: '.g3',
    body: '.a3s',
  },
  {
    host: /^outlook\./,
    subject: '[id$="_SUBJECT"], [role="heading"][aria-level="2"]',
    from: '[id$="_FROM"], [data-testid="SenderPersona"], [aria-label^="From:"], [aria-label^="发件人"]',
    name: '[id$="_FROM"], [data-testid="SenderPersona"]',
    date: '[data-testid="SentReceivedSavedTime"]',
    body: '[id^="UniqueMessageBody"], [aria-label="Message body"], [aria-label="邮件正文"]',
  },
  {
    host: /(?:^|\.)(?:ex)?mail\.qq\.com$/,
    subject: '.mail-detail-subject .mail-subject-text, .mail-detail-subject, #subject',
    from: '.mail-detail-basic .basic-body-item:first-child .cmp-account-email, #fromaddr, [fromaddr]',
    name: '.mail-detail-basic .basic-body-item:first-child .cmp-account-nick, #fromname, b[fromaddr]',
    date: '.mail-detail-basic .time-text, #local_date',
    body: '.mail-reader-body .reader-body-children, .mail-detail-content, #mailContentContainer',
  },
  {
    host: /^mail\.1(?:63|26)\.com$/,
    subject: 'h1.nui-fIBlock, .nui-fIBlock[title="邮件标题"]',
    from: '.nui-addr-email, .nui-addr',
    name: '.nui-addr-name',
    date: '.nui-date, [class*="mail-time"], [class*="js-component-time"]',
    body: 'iframe[id*="_mail_emailcontent_"], iframe.oD0, iframe[name="frameBody"]',
  },
];
