import { meta as generic } from './generic';
import type { PlatformMeta } from './platform';

/** Every platform, by its meta alone: for the worker, the manifest and the documents. The generic reader is last. */
export const PLATFORMS: readonly PlatformMeta[] = [generic];
