/** What an article's scripts state. */

import type { Look } from '../base/part';
import { at } from '../base/path';
import type { FindParts } from '../base/subject-spec';
import { scriptValues } from '../base/written';

/** `var mid = "" || "" || "2650934104"`: the first of the alternatives that is not empty. */
const variable = (name: string, value: string) =>
  new RegExp(
    `(?:^|[;{\\n])\\s*(?:var\\s+|window\\.)${name}\\s*=\\s*(?:(?:""|'')\\s*\\|\\|\\s*)*(?:htmlDecode\\()?["'](${value})["']`,
  );

const SCRIPT = scriptValues({
  biz: variable('biz', '[\\w+/=-]{6,40}'),
  mid: variable('mid', '\\d{5,15}'),
  idx: variable('idx', '\\d{1,2}'),
  sn: variable('sn', '\\w{8,40}'),
  ct: variable('ct', '\\d{10}'),
  created: variable('createTime', '\\d{4}-[\\d: -]+'),
  nickname: variable('nickname', '[^"\'<>]{1,60}'),
  account: variable('user_name', 'gh_\\w+'),
});

/** What the scripts state, with the article's id where they state all three numbers. */
function stated(look: Look) {
  const json = SCRIPT(look);
  const id = ['biz', 'mid', 'idx'].map((name) => String(at(json, name) ?? '')).join('/');
  return json && { values: json, ...(!/^\/|\/\/|\/$/.test(id) && { id }) };
}

export const withScript =
  (parts: FindParts): FindParts =>
  (look) => {
    const [part] = parts(look);
    return part ? [{ root: part.root, json: stated(look) }] : [];
  };
