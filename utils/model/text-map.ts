/** Words and where they stood in the window, in the order of the page. */
export interface WordsInView {
  /** Of the window, CSS pixels: its picture is so wide, which gives the ratio of the two. */
  width: number;
  /** How far the page (or the pane that scrolls it) was scrolled, CSS pixels. */
  scrolled: [left: number, top: number];
  /** Words of Latin and the like, or some characters of Chinese; '' is the word before once more, on its next line. */
  words: string[];
  /** Left, top, width and height of each, whole CSS pixels from the window's corner. */
  boxes: number[];
  /** The places of words that begin a new text. */
  starts: number[];
  /** There was more than is kept. */
  cut?: true;
  /**
   * The texts (places in `starts`) that moved before the picture was there: they may have stood anywhere. True: most
   * did.
   */
  moved?: true | number[];
}

/** Where words stood on a capture's pictures, so that what is hidden there can be taken out of the text too. */
export interface TextMap {
  /** Of its capture. */
  id: string;
  /** On the picture of the part in view. */
  picture?: WordsInView;
  /** On each strip of the picture of the whole page, as it was taken; null where it is not known. */
  page?: (WordsInView | null)[];
  /** Where the image that was captured by itself stood on the picture, in its pixels. */
  image?: [left: number, top: number, width: number, height: number];
}
