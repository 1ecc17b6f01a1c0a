import type { PlatformMeta } from './platform';

/** Any page of the web; read by generic.ts. Apart from it, so that the worker need not carry the reader. */
export const meta: PlatformMeta = { id: 'web', name: { en: 'Web', zh: '网页' }, version: 1, hosts: [] };
