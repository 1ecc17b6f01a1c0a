/** Cuts a place (`x y width height`, CSS pixels of a window that was `width` wide) out of a picture; null where it has none. */
export async function cutOf(picture: Blob | undefined, place: string, width: number): Promise<Blob | null> {
  const numbers = place.split(' ').map(Number);
  if (!picture || numbers.length !== 4 || !numbers.every(Number.isFinite)) return null;
  try {
    const whole = await createImageBitmap(picture);
    const [x = 0, y = 0, w = 0, h = 0] = numbers.map((n) => Math.round((n * whole.width) / width));
    if (x < 0 || y < 0 || w < 1 || h < 1 || x + w > whole.width || y + h > whole.height) return null;
    const canvas = new OffscreenCanvas(w, h);
    canvas.getContext('2d')?.drawImage(whole, x, y, w, h, 0, 0, w, h);
    return await canvas.convertToBlob({ type: 'image/webp', quality: 0.95 });
  } catch {
    return null;
  }
}
