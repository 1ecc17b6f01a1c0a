import * as v from 'valibot';
import {
  CAPS,
  FORMAT_VERSION,
  isUnsafe,
  MANIFEST,
  manifestDocument,
  manifestHead,
  type PackManifest,
} from './format';
import type { Content } from './look';
import type { ZipEntry } from './read-zip';
import type { Finding } from './verdict';

export interface ManifestRead {
  /** Null where it is missing or cannot be believed, which is among the findings. */
  manifest: PackManifest | null;
  fingerprint: string | null;
  isAsWritten: boolean;
}

export async function readManifest(
  entry: ZipEntry | undefined,
  look: (entry: ZipEntry) => Promise<Content>,
  findings: Finding[],
): Promise<ManifestRead> {
  const without = (problem: Finding['problem']) => {
    findings.push({ problem, file: MANIFEST });
    return { manifest: null, fingerprint: null, isAsWritten: false };
  };
  if (!entry) return without('no-manifest');
  if (entry.size > CAPS.manifest) return without('bomb');
  const content = await look(entry);
  if (content.problem === 'bomb') return without('bomb');
  if (!content.bytes || content.crc !== entry.crc) return without('manifest-damaged');
  const document = parsed(content.bytes);
  if (v.is(manifestHead, document) && document.formatVersion > FORMAT_VERSION) return without('newer');
  const result = v.safeParse(manifestDocument, document);
  if (!result.success || !isConsistent(result.output)) return without('manifest-damaged');
  return { manifest: result.output, fingerprint: content.sha256, isAsWritten: content.isAsWritten };
}

function isConsistent({ files }: PackManifest): boolean {
  const names = new Set(files.map(({ name }) => name));
  return names.size === files.length && !names.has(MANIFEST) && ![...names].some(isUnsafe);
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
