const LONGER_SIDE = 480;
const QUALITY = 0.7;

/** A small JPEG of a photo for lists, drawn anew and so without metadata; null when the browser cannot read it. */
export async function smallCopy(photo: Blob): Promise<Blob | null> {
  const picture = await createImageBitmap(photo).catch(() => null);
  if (picture === null) return null;
  const scale = Math.min(1, LONGER_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}
