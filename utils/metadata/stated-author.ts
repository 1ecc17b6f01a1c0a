import { metaValue } from './meta-tags';
import { namesTogether, personName } from './names-of-people';
import type { Try } from './sources';
import { isProduct, peopleIn } from './things';

/** `author` or `creator` of the things that the page is about: its people, or what it says to be a firm. */
const fromThings =
  (firms: boolean): Try<string> =>
  ({ subjects, things }) => {
    for (const thing of subjects()) {
      if (isProduct(thing)) continue;
      for (const key of ['author', 'creator']) {
        const value = namesTogether(peopleIn(thing.data[key], things, firms).map(personName));
        if (value !== '') return { value, from: `${thing.path}.${key}` };
      }
    }
    return undefined;
  };

/** Where nobody else is named. */
export const STATED_FIRM = fromThings(true);

/** `Sample, Ada` → `Ada Sample`, as libraries and journals write one name. */
const turned = (name: string) => name.replace(/^([^,;]+),\s*([^,;]+)$/, '$2 $1');

function fromMeta(names: string): Try<string> {
  return (page) => {
    for (const name of names.split(' ')) {
      const found = metaValue(page.meta, name);
      if (!found) continue;
      const each = /; /.test(found.value) ? found.value.split('; ') : [found.value];
      const value = namesTogether(
        each.map((one) => personName(name === 'citation_author' ? turned(one) : one)),
      );
      if (value !== '') return { value, from: found.from };
    }
    return undefined;
  };
}

/** Labels before an author's name: in print, and on cards for messengers, whose `twitter:label1` is "Written by". */
export const WRITTEN_BY =
  /^(?:(?:written |posted |published )?by|author|verfasst von|geschrieben von|von|autor(?:in)?|escrito por|publicado por|por|écrit par|rédigé par|auteur|par|scritto da|autore|geschreven door|napisane przez|автор|написано|作者|文|執筆者|投稿者|글쓴이)\s*[:：]?$/i;

const fromCard: Try<string> = ({ meta }) => {
  for (const nth of ['1', '2']) {
    const label = metaValue(meta, `twitter:label${nth}`)?.value ?? '';
    const found = WRITTEN_BY.test(label) ? metaValue(meta, `twitter:data${nth}`) : undefined;
    const value = found ? personName(found.value) : '';
    if (found && value !== '') return { value, from: found.from };
  }
  return undefined;
};

/** Where markup made for machines names the author, the likeliest first. */
export const STATED: readonly Try<string>[] = [
  fromThings(false),
  fromMeta(
    'author article:author og:article:author article:author_name article.author article_author author_name parsely-author ' +
      'sailthru.author dc.creator dcterms.creator byl byline authors bt:author cxenseparse:author citation_author mediaid',
  ),
  fromCard,
];
