export type Locale = 'en' | 'zh';

/** Kept in the browser's own storage, not in the library. */
export interface Settings {
  /** `system` follows the browser's language. */
  locale: Locale | 'system';
  theme: 'system' | 'light' | 'dark';
  capturePicture: boolean;
  captureText: boolean;
  /** Keep the page itself with each capture. */
  keepPage: boolean;
  /** Pictures bear a band from their capture on. */
  stamped: boolean;
  /** Start each capture with the tags of the last one. */
  keepTags: boolean;
  lastTags: string[];
  /** No site is read live until this is false again. */
  livePaused: boolean;
}
