/** A file of the page. Read as a buffer: a blob of its own for each would cost more than reading it. */
export interface Bytes {
  type: string;
  size: number;
  data: Blob | ArrayBuffer;
}

/** Bytes that are on their way; null where they may not be read. */
export type Coming = Promise<Bytes | null>;

export function bytesOf(data: Blob | ArrayBuffer, type: string): Bytes {
  return { type, size: data instanceof Blob ? data.size : data.byteLength, data };
}

export async function textOf(coming: Coming): Promise<string | undefined> {
  const came = await coming;
  return came ? new Response(came.data).text() : undefined;
}
