/** A file of the extension's own package, by its path there. */
export async function shippedFile(path: string): Promise<Blob> {
  return (await fetch(path)).blob();
}
