import type { Plugin } from 'vite';
import { IDLE, OF_PAGES, PIECES, type Piece, STATICS, UNCALLED } from './dexie-unused';
import { replaced } from './replaced';

/** Leaves out of Dexie what the library does not use: a quarter of it, which every start of the worker would load. */
export function dexieAsUsed(): Plugin {
  let isWorker = false;
  return {
    name: 'dexie-as-used',
    enforce: 'pre',
    configResolved({ build }) {
      isWorker = build.lib !== false && build.lib.fileName === 'background';
    },
    transform(code, id) {
      if (!id.endsWith('/dexie/dist/modern/dexie.mjs')) return null;
      return { code: used(code, isWorker ? [...PIECES, OF_PAGES] : PIECES), map: null };
    },
  };
}

/** The source of Dexie without all that; throws where any of it is not found, or is still called. */
function used(source: string, pieces = PIECES): string {
  const calling = Object.entries(UNCALLED).reduce(
    (code, [name, methods]) => methods.reduce((rest, method) => withoutMethod(rest, name, method), code),
    source,
  );
  const busy = IDLE.reduce(
    (code, name) =>
      replaced(
        'Dexie',
        code,
        new RegExp(`^function ${name}\\([\\s\\S]*?^}$`, 'm'),
        () => `function ${name}() {}`,
      ),
    withoutStatics(calling),
  );
  const code = pieces.reduce(withoutPiece, busy);
  const called = Object.values(UNCALLED)
    .flat()
    .find((method) => new RegExp(`\\.${method}\\(`).test(code));
  if (called) throw new Error(`Dexie has changed: it calls ${called} itself`);
  return code;
}

function withoutMethod(code: string, className: string, method: string): string {
  const [whole] = code.match(new RegExp(`^(?:let .* = )?class ${className} {\\n[\\s\\S]*?^};?$`, 'm')) ?? [];
  if (!whole) throw new Error(`Dexie has changed: there is no class ${className}`);
  const body = new RegExp(`^ {4}${method}\\(.*\\) {\\n[\\s\\S]*?^ {4}}\\n`, 'm');
  const rest = replaced('Dexie', whole, body, () => '');
  return code.replace(whole, () => rest);
}

/** Properties stand on lines of their own, four spaces in; what closes one stands there as well. */
function withoutStatics(code: string): string {
  return replaced('Dexie', code, /^props\(Dexie, {\n([\s\S]*?)^}\);$/m, (_all, inner = '') => {
    const properties = inner.split(/^(?= {4}[\w.])/m);
    const kept = properties.filter((property) => STATICS.includes(/\w+/.exec(property)?.[0] ?? ''));
    if (kept.length !== STATICS.length)
      throw new Error('Dexie has changed: a property of its class is missing');
    return `props(Dexie, {\n${kept.join('')}});`;
  });
}

function withoutPiece(code: string, { from, to = '', instead = '' }: Piece): string {
  const start = code.indexOf(from);
  const end = code.indexOf(to, start + from.length);
  if (start < 0 || end < 0 || code.includes(from, start + 1))
    throw new Error(`Dexie has changed: not found once: ${from.trim()}`);
  return code.slice(0, start) + instead + code.slice(end + to.length);
}
