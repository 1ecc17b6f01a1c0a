/** Where words stood on a capture's pictures, so that what is blackened there can be taken out of the text too. */
export interface TextMap {
  /** Of its capture. */
  id: string;
}
