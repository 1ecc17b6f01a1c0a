/** The page as one artefact: its document and what that shows, each the blob of its hash. */
export interface Snapshot {
  /** Of its capture. */
  id: string;
  /** Of all its blobs, the document's first. */
  hashes: string[];
}
