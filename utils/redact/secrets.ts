import { type Amount, amountsIn } from './amounts';
import { compact } from './compact';
import { DISTINCT, isCommon, NAMED, unitsOf } from './weight';

/** Words that were hidden together, as shown, with the text that they stood in. */
export interface Phrase {
  text: string;
  /** What stood before them in it, and after. */
  before: string;
  after: string;
}

/** What must no longer be found. All texts are compact. */
export interface Secrets {
  /** Taken out wherever they stand. */
  everywhere: string[];
  /** Too short or too common for that: taken out of the text that they stood in, and where they are all that a line says. */
  inPlace: { text: string; before: string; after: string }[];
  /** What hidden numbers may have stood for. */
  amounts: Amount[];
  /** As shown, for dates that say the same in another form. */
  shown: string[];
}

/**
 * What a page may no longer say when these words of it are hidden. A phrase goes wherever it stands, if it is more than a
 * word of every page; so does every stretch of it that is long enough to be told from other texts, for a description
 * may quote half of it. What is shorter goes only in its own place: `的` or `5` must not take the page along.
 */
export function secretsOf(phrases: readonly Phrase[]): Secrets {
  const everywhere = new Set<string>();
  const inPlace = new Map<string, Secrets['inPlace'][number]>();
  for (const { text, before, after } of phrases) {
    const whole = compact(text).text;
    if (whole === '') continue;
    const units = unitsOf(text);
    const weight = units.reduce((sum, unit) => sum + unit.weight, 0);
    if (weight >= NAMED && !isCommon(whole)) everywhere.add(whole);
    else {
      const place = { text: whole, before: compact(before).text, after: compact(after).text };
      inPlace.set(Object.values(place).join(' '), place);
    }
    for (const stretch of stretchesOf(units)) everywhere.add(stretch);
  }
  return {
    everywhere: [...everywhere].sort((a, b) => b.length - a.length),
    inPlace: [...inPlace.values()],
    amounts: phrases.flatMap(({ text }) => amountsIn(text)),
    shown: phrases.map(({ text }) => text),
  };
}

/** From each word on the shortest stretch that is distinct. */
function* stretchesOf(units: ReturnType<typeof unitsOf>): Generator<string> {
  for (const [first, { weight: own }] of units.entries()) {
    if (own === 0) continue;
    let weight = 0;
    let text = '';
    for (const unit of units.slice(first, first + 12)) {
      weight += unit.weight;
      text += unit.text;
      if (weight < DISTINCT) continue;
      yield compact(text).text;
      break;
    }
  }
}

/** Nothing is to be taken out. */
export const areEmpty = ({ everywhere, inPlace }: Secrets): boolean =>
  everywhere.length === 0 && inPlace.length === 0;

/** The same secrets, and texts that turned out to be hidden as a whole. */
export function withTexts(secrets: Secrets, texts: readonly string[]): Secrets {
  const more = secretsOf(texts.map((text) => ({ text, before: '', after: '' })));
  return {
    ...secrets,
    everywhere: [...new Set([...secrets.everywhere, ...more.everywhere])],
  };
}
