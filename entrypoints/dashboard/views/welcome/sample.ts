import type { StoredPicture } from '../../../../utils/browser/screenshot';
import { shippedFile } from '../../../../utils/browser/shipped-file';
import { thumbnailOf } from '../../../../utils/browser/thumbnail';
import { captureOf } from '../../../../utils/capture/capture-of';
import { newJob } from '../../../../utils/capture/new-job';
import { sha256 } from '../../../../utils/lib/hash';
import { jpegSize } from '../../../../utils/lib/jpeg-size';
import { saveCapture, setThumbnail } from '../../../../utils/library/captures';
import type { Annotation, CaptureJob, Locale } from '../../../../utils/model';

/** The sample page of each language: its file, and the invented address that it is captured under. */
export const SAMPLES: Record<Locale, { file: string; url: string }> = {
  zh: { file: '/sample/campaign-zh', url: 'https://coffee.example.com/news/warm-winter' },
  en: { file: '/sample/post-en', url: 'https://notes.example.com/blog/smaller-free-plan' },
};

export interface SampleDraft {
  job: CaptureJob;
  picture: StoredPicture;
}

/**
 * Captures the sample as a real page is captured, by the same reader; only the picture is one that came with it,
 * because no extension may picture its own pages unasked. Rejects where the page or its picture is missing.
 */
export async function draftOfSample(document: Document, locale: Locale): Promise<SampleDraft> {
  const [{ readPage }, { byline }] = await Promise.all([
    import('../../../../utils/capture/read-page'),
    import('../../../../utils/metadata/byline'),
  ]);
  const { file, url } = SAMPLES[locale];
  const at = Date.now();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const tab = { id: -1, windowId: -1, url, title: document.title };
  const started = { id: crypto.randomUUID(), at, zone, tab, target: null, annotation: null };
  const read = readPage({ document, url, now: at, zone }, null, { byline });
  const picture = await shippedPicture(`${file}.jpg`);
  const job = newJob({ ...started, scope: 'page', extent: 'view', trigger: 'sample' });
  return {
    job: { ...job, read, readDone: true, picture: picture.picture, pictureDone: true },
    picture,
  };
}

async function shippedPicture(path: string): Promise<StoredPicture> {
  const blob = await shippedFile(path);
  const bytes = await blob.arrayBuffer();
  const size = jpegSize(new Uint8Array(bytes));
  if (!size) throw new Error(`No picture: ${path}`);
  const hash = await sha256(bytes);
  return { picture: { hash, type: 'image/jpeg', bytes: bytes.byteLength, ...size, pixelRatio: 1 }, blob };
}

/** Resolves when the sample is safely in the library; its id. */
export async function saveSample({ job, picture }: SampleDraft, annotation: Annotation): Promise<string> {
  const { capture, content } = captureOf({ ...job, annotation }, null);
  await saveCapture({ capture, content }, [{ hash: picture.picture.hash, blob: picture.blob }]);
  const small = await thumbnailOf(picture.blob, picture.picture).catch(() => null);
  if (small) await setThumbnail(job.id, small.picture, small.blob);
  return job.id;
}
