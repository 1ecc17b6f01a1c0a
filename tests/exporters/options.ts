import { platformName } from '../../entrypoints/dashboard/subjects/platform-name';
import type { RenderOptions, ShownPicture } from '../../utils/exporters/exporter';
import type { Locale } from '../../utils/model';
import { words } from '../../utils/words';

/** One white pixel. */
const PIXEL: ShownPicture = {
  dataUrl: 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==',
  width: 1,
  height: 1,
};

/** The sample week's pictures, all but the one of the coupon, which is missing as pictures sometimes are. */
const pictures = new Map(
  ['1', '2', '3', '4', '6', '7'].map((mark): [string, ShownPicture] => [mark.repeat(64), PIXEL]),
);

export function optionsIn(locale: Locale): RenderOptions {
  return { locale, words: words[locale], pictures, platformName: (id) => platformName(id, locale) };
}
