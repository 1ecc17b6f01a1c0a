import type { WordsInView } from '../../model';
import type { Walk } from './walk-page';

/** A walk that says with each stand where words are in view then, as far as `wordsInView` knows. */
export function withWords({ next, end }: Walk, wordsInView: () => WordsInView | null): Walk {
  return {
    end,
    async next() {
      const at = await next();
      return at && at !== 'stopped' ? { ...at, words: wordsInView() } : at;
    },
  };
}
