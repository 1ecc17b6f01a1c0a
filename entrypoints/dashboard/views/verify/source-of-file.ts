import type { Source } from '../../../../utils/pack/read-zip';

/** A file of the disk, read in pieces. Rejects where the disk lost it meanwhile. */
export function sourceOfFile(file: Blob): Source {
  return {
    size: file.size,
    async read(offset, length) {
      return new Uint8Array(
        await file.slice(Math.max(0, offset), Math.max(0, offset) + length).arrayBuffer(),
      );
    },
  };
}
