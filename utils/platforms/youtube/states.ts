/** What a channel's page states of the channel, with its videos. */

import { type Stated, state } from '../base/parts';
import { at, listAt } from '../base/path';

export const ABOUT = 'metadata.channelMetadataRenderer';
/** The state of the first page stays behind: its ids must name the channel of the address. */
export const channelState: Stated = {
  find: state('ytInitialData'),
  owns: (data, { address: { id } }) =>
    [
      at(data, `${ABOUT}.externalId`),
      at(data, `${ABOUT}.vanityChannelUrl`),
      ...listAt(data, `${ABOUT}.ownerUrls`),
    ].some((value) => typeof value === 'string' && (value === id || value.toLowerCase().endsWith(`/${id}`))),
};
