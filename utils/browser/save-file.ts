/**
 * A file of any size, written piece by piece into the browser's private file system and handed to the user as a
 * download: memory holds one chunk at a time. The private copy goes once the download had time, and at the next start.
 */
import { downloadFile, GRACE_MS } from './download';

const FOLDER = 'outgoing';

/** A slow disk copies 20 MB in a second. */
const COPY_BYTES_PER_MS = 20_000;
const OLD_MS = 6 * 3_600_000;

/**
 * Writes `stream` and downloads it as `name`. `onBytes` is told how many bytes are written so far. Rejects with an
 * AbortError when `signal` fires, and with what the disk says when it is full; nothing is left behind then.
 */
export async function saveFile(
  name: string,
  stream: ReadableStream<Uint8Array>,
  options: { signal: AbortSignal; onBytes: (bytes: number) => void },
): Promise<number> {
  await sweepOutgoing();
  const folder = await outgoing();
  const handle = await folder.getFileHandle(crypto.randomUUID(), { create: true });
  try {
    await stream.pipeThrough(counted(options.onBytes)).pipeTo(await handle.createWritable(), {
      signal: options.signal,
    });
    const file = await handle.getFile();
    downloadFile(name, file);
    setTimeout(() => void remove(folder, handle.name), GRACE_MS + file.size / COPY_BYTES_PER_MS);
    return file.size;
  } catch (error) {
    await remove(folder, handle.name);
    throw error;
  }
}

/** Removes what earlier exports left behind: old enough that no download still reads it. */
export async function sweepOutgoing(now = Date.now()): Promise<void> {
  const folder = await outgoing();
  for await (const handle of folder.values()) {
    if (handle.kind !== 'file') continue;
    const { lastModified } = await (handle as FileSystemFileHandle).getFile();
    if (lastModified < now - OLD_MS) await remove(folder, handle.name);
  }
}

async function outgoing(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

/** A file that is still open elsewhere stays until the next sweep. */
async function remove(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  await folder.removeEntry(name).catch(() => undefined);
}

function counted(onBytes: (bytes: number) => void): TransformStream<Uint8Array, Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      onBytes(bytes);
      controller.enqueue(
        chunk.buffer instanceof ArrayBuffer ? (chunk as Uint8Array<ArrayBuffer>) : chunk.slice(),
      );
    },
  });
}
