/**
 * What a snapshot does not hold as the page showed it. Put into words by `words.snapshot.leftOut`.
 */
export type LeftOut =
  | 'image' // its bytes may not be read: an empty box of its size
  | 'image-cut' // its bytes may not be read: cut from a picture of what was in view
  | 'image-late' // not loaded yet when the page was kept
  | 'frame' // a page of another site within the page
  | 'media' // a video or sound: one still picture at most
  | 'canvas' // a drawing whose pixels may not be read
  | 'font' // its file may not be read: another font stands in
  | 'style' // a style sheet that may not be read: the styles as computed
  | 'symbol' // a drawing taken from another file
  | 'plugin' // what a plug-in shows
  | 'nodes' // what comes after the limit of elements
  | 'size'; // what comes after the limit of bytes

/** One blob of a snapshot. The document speaks of it as `zhibi:<nth>`. */
export interface SnapshotPart {
  /** 0 is the document; 1 is left free, see `SCREEN`. */
  nth: number;
  /** Media type. Text, SVG, and fonts and images that are not packed by themselves are gzipped. */
  type: string;
}

/** The page as one artefact: its document and what that shows, each the blob of its hash. */
export interface Snapshot {
  /** Of its capture. */
  id: string;
  /** Of all its blobs, the document's first. */
  hashes: string[];
  /** In the order of `hashes`. */
  parts: SnapshotPart[];
  /** Of the window in which it was laid out, CSS pixels. */
  width: number;
  height: number;
  /** What was left out, with how many times. */
  leftOut: { what: LeftOut; count: number }[];
}

/** What the page hands over: how its bytes, which follow, fall into parts. */
export interface TakenSnapshot extends Pick<Snapshot, 'width' | 'height' | 'leftOut'> {
  parts: (SnapshotPart & { bytes: number })[];
  bytes: number;
  /** Something is to be cut from a picture of what is in view. */
  cuts: boolean;
}

/** What the page may ask of the network while it is kept. */
export interface SnapshotReach {
  /** On a site with a reader of its own nothing may be asked: only what the browser holds already. */
  isSite: boolean;
  /** Hosts of all such sites. */
  sites: readonly string[];
}
