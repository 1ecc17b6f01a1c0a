/** A slow disk or the question where to save may take its time; then the bytes may go. */
export const GRACE_MS = 60_000;

/** Hands a file to the user as a download: through a link, so that it needs no permission. */
export function downloadFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), GRACE_MS);
}
