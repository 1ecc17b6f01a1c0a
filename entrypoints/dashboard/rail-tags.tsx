import { useWords } from '../../components/words';
import type { Filters } from './filters';
import { RailLink } from './rail-link';

/** How many tags the rail lists; the filter menu has them all. */
const tagsShown = 14;

interface RailTagsProps {
  /** Captures by tag, nested ones counted in their parents too. */
  counts: Record<string, number>;
  filter: (filters: Filters) => { to: string; current: boolean };
}

/** The most used tags, each under its parent. */
export function RailTags({ counts, filter }: RailTagsProps) {
  const words = useWords().common;
  const used = Object.entries(counts).filter(([, count]) => count > 0);
  const most = used.sort((a, b) => b[1] - a[1]).slice(0, tagsShown);
  if (most.length === 0) return null;
  return (
    <>
      <h2>{words.sections.tags}</h2>
      {most
        .sort((a, b) => a[0].localeCompare(b[0]))
        .map(([tag, count]) => {
          const levels = tag.split('/');
          const under = most.some(([other]) => tag.startsWith(`${other}/`));
          return (
            <RailLink
              key={tag}
              {...filter({ tag })}
              side={count}
              depth={under ? Math.min(2, levels.length - 1) : 0}
            >
              <span class="cut">{under ? levels.at(-1) : tag}</span>
            </RailLink>
          );
        })}
    </>
  );
}
