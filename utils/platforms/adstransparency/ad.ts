/** An ad among many: its picture, whose it is, and where its own page stands. Unverified. */

import { media } from '../base/media';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { always, attr, changed, text, when } from '../base/tries';

const LINK = 'a[href*="/creative/CR"]';

export const adOf = (): SubjectSpec => ({
  kind: 'post',
  parts: each('creative-preview'),
  ids: [
    changed(attr(LINK, 'href', /\/advertiser\/(AR\d+\/creative\/CR\d+)/), (path) =>
      path.replace('/creative/', '/'),
    ),
  ],
  channelIds: [attr(LINK, 'href', /\/advertiser\/(AR\d+)\//)],
  url: (id) => `https://adstransparency.google.com/advertiser/${id.replace('/', '/creative/')}`,
  fields: { author: [text('.advertiser-name'), text('.name')] },
  format: [when('video, .video-icon, [icon="videocam"]', 'video'), when('html-renderer img, img', 'image')],
  media: media('html-renderer img, fletch-renderer img, img'),
  placement: { ad: [always('ad')] },
});
