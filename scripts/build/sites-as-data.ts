import type { Plugin } from 'vite';
import { SITES } from '../../utils/platforms';
import { hostLine } from '../../utils/platforms/site-of-address';
import { replaced } from './replaced';

/** Only what sites are goes into worker and pages; without this, all that their readers prepare at load would too. */
export function sitesAsData(): Plugin {
  return {
    name: 'sites-as-data',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('/utils/platforms/site-of-address.ts')) return hostsAsData(code);
      return id.endsWith('/utils/platforms/index.ts') ? metaAsData(code) : null;
    },
  };
}

function hostsAsData(source: string): string {
  const of = 'site-of-address.ts';
  const code = replaced(of, source, /^import \{ SITES .*\n/m, () => '');
  return replaced(of, code, /SITES\.map\(hostLine\);/, () => `${JSON.stringify(SITES.map(hostLine))};`);
}

function metaAsData(source: string): string {
  const of = 'platforms/index.ts';
  const code = replaced(of, source, /^import \{ meta as \w+ \} from '\.\/(?!web')[\w-]+';\n/gm, () => '');
  return replaced(of, code, /(?<=SITES\b[^=]*= )\[[^\]]*\]/, () => JSON.stringify(SITES));
}
