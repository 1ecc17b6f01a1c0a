import { state } from '../base/parts';
import type { FindParts } from '../base/subject-spec';

/** Adds what the page's data says of this very id; data of the page before is kept there under other ids. */
/* @__NO_SIDE_EFFECTS__ */
export const withEntity =
  (parts: FindParts, name: string): FindParts =>
  (look) => {
    const id = look.address.id.split('/').at(-1) ?? '';
    const json = state('', `initialState.entities.${name}.${id}`, 'script#js-initialData')(look);
    const [part] = parts(look);
    return part || json ? [{ root: part?.root ?? null, json }] : [];
  };

export const ANSWER = '.zm-item-answer[data-atoken]';
/** Other people's words below a post. */
export const COMMENTS =
  '.Comments-container, .CommentListV2, .CommentItem, .CommentItemV2, .panel-container, .Recommendations-Main';
