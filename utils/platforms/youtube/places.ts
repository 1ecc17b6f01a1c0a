/** Where a video's page states what, in `ytInitialData` and in the player's response. */

export const RESULTS = 'data.contents.twoColumnWatchNextResults.results.results.contents.*';
export const INFO = `${RESULTS}.videoPrimaryInfoRenderer`;
export const OWNER = `${RESULTS}.videoSecondaryInfoRenderer.owner.videoOwnerRenderer`;
export const LIKE = `${INFO}.videoActions.menuRenderer.topLevelButtons.0`;
export const LIKE_BUTTON = `${LIKE}.segmentedLikeDislikeButtonViewModel.likeButtonViewModel.likeButtonViewModel.toggleButtonViewModel.toggleButtonViewModel.defaultButtonViewModel.buttonViewModel`;
export const FACTS = 'player.microformat.playerMicroformatRenderer';
