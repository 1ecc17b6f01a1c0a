/** One result of a result page, organic or paid. */
export interface ResultRead {
  /** From 1, organic and paid ones counted apart. */
  rank: number;
  title: string;
  /** Where it leads, opened out of the engine's redirect where the page tells; '' where it does not. */
  url: string;
  /** The host as printed beside it, for redirects that tell nothing. */
  shownHost: string;
  ad: boolean;
  advertiser: string | null;
}

/** What a search engine answered. */
export interface ResultPage {
  query: string;
  results: ResultRead[];
  /** Blocks that are no results: `answer`, `images`, `news`, `shopping`, `map`, `related`, `people-also-ask`, … */
  features: string[];
}
