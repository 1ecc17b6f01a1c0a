/** What a page was served with. Written once: after a click on another note it is still that of the first. */

import type { Json } from '../../model';
import { jsonBehind, scriptTexts } from '../base/embedded';
import type { Look } from '../base/part';
import type { Stated } from '../base/parts';
import { at, listAt } from '../base/path';
import { servedAs } from '../base/served-as';
import { text } from '../base/tries';

const MARK = '__INITIAL_STATE__';
/** A string, or what JSON has no sign for: an empty or a filled `new Set([…])`. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|new (?:Set|Map)\((?:[^()"]|"[^"\\]*(?:\\.[^"\\]*)*")*\)/g;

function state({ document }: Look): Json {
  for (const text of scriptTexts(document)) {
    const from = text.indexOf(MARK);
    const json = from < 0 ? null : jsonBehind(text.slice(from).replace(TOKENS, asJson), MARK);
    if (json !== null) return json;
  }
  return null;
}

const asJson = (token: string) => (token.startsWith('"') ? token : 'null');

/** The note of the address: the desktop's map of notes, or the one note of a shared page. */
export const note: Stated = {
  find: (look) => {
    const json = state(look);
    return (
      at(json, `note.noteDetailMap.${look.address.id}.note`) ?? at(json, 'noteData.data.noteData') ?? null
    );
  },
  owns: (json, { address }) => at(json, 'noteId') === address.id,
};

/** An account with its counts by their kind (`fans`, `follows`, `interaction`), known as its own by its first notes. */
export const account: Stated = {
  find: (look) => {
    const user = at(state(look), 'user');
    const counts = listAt(user, 'userPageData.interactions');
    return {
      id: at(user, 'notes.*.*.noteCard.user.userId') ?? null,
      basic: at(user, 'userPageData.basicInfo') ?? null,
      counts: Object.fromEntries(counts.map((each) => [String(at(each, 'type')), at(each, 'count') ?? null])),
    };
  },
  owns: (json, { address }) => at(json, 'id') === address.id,
};

/** The note that the page was served with, where its title is the one that is shown. */
export const servedNote = servedAs({
  all: (look) => listAt(state(look), 'note.noteDetailMap').map((each) => at(each, 'note') ?? null),
  id: (json) => String(at(json, 'noteId') ?? ''),
  words: 'title',
  shown: [text('#detail-title')],
});
