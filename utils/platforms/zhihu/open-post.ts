/** The article or answer that the address names, with what the page's state says of it. */

import { first } from '../base/parts';
import type { FindParts, SubjectSpec } from '../base/subject-spec';
import { attr, changed } from '../base/tries';
import { ANSWER, withEntity } from './entity';
import { idInZop } from './ids';
import { post } from './post';

export const article: SubjectSpec = {
  ...post,
  parts: withEntity(
    first('.Post-content[data-zop], .Post-Main, .Post-NormalMain, article.Post-content'),
    'articles',
  ),
  whose: [changed(attr('', 'data-zop'), idInZop)],
};

/** The answer that the address names, wherever else the page shows some. */
export const own: FindParts = (look) => {
  const number = look.address.id.split('/').at(-1);
  return withEntity(
    first(
      `${ANSWER}[data-atoken="${number}"], .AnswerItem[name="${number}"], .PinItem[name="${number}"], .ZVideoItem[name="${number}"]`,
    ),
    look.address.id.startsWith('pin/') ? 'pins' : 'answers',
  )(look);
};
