import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/** A node of the syntax tree (ESTree), as far as it is looked at. */
interface Node {
  type: string;
  start: number;
  end: number;
  body?: { type: string; start: number; body: Node[] };
  id?: { name: string; end: number } | null;
  async?: boolean;
  generator?: boolean;
}

/**
 * Has the functions of a script compiled while it is loaded. The engine skims every function first and compiles it when
 * it is called for the first time; of a script most of whose functions are called once, at once, that is most of its time.
 * A function in parentheses is taken for one that is called at once, so they all get some.
 * https://v8.dev/blog/preparser#pife
 */
export function compiledAtOnce(...fileNames: string[]): Plugin {
  return {
    name: 'compiled-at-once',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !fileNames.includes(chunk.fileName)) continue;
          chunk.code = withParentheses(chunk.code, this.parse(chunk.code));
        }
      },
    },
  };
}

/** The same script with every function in parentheses; `tree` is its syntax tree. */
export function withParentheses(source: string, tree: unknown): string {
  const code = new MagicString(source);
  inParentheses(tree, code);
  return code.toString();
}

function inParentheses(tree: unknown, code: MagicString): void {
  if (typeof tree !== 'object' || tree === null) return;
  if (Array.isArray(tree)) {
    for (const each of tree) inParentheses(each, code);
    return;
  }
  const node = tree as Node;
  if (/^(?:Arrow)?Function/.test(node.type) && node.body) {
    if (node.body.type === 'BlockStatement') declarationsFirst(node.body, code);
    if (node.type !== 'FunctionDeclaration') code.appendRight(node.start, '(').appendLeft(node.end, ')');
  }
  for (const [key, value] of Object.entries(node)) {
    // The function of a method or accessor is no expression of its own.
    const isMethod = key === 'value' && /^(?:MethodDefinition|Property)$/.test(node.type) && isNamed(node);
    inParentheses(isMethod ? Object.values(value as object) : value, code);
  }
}

/** `get x() {}`, `x() {}`: as opposed to `x: function () {}`. */
function isNamed(node: Node & { method?: boolean; kind?: string }): boolean {
  return node.type === 'MethodDefinition' || node.method === true || /^[gs]et$/.test(node.kind ?? '');
}

/** Declared functions hold from the first line on: as expressions they have to stand there. */
function declarationsFirst(body: NonNullable<Node['body']>, code: MagicString): void {
  for (const each of body.body) {
    if (each.type !== 'FunctionDeclaration' || each.async || each.generator) continue;
    if (!each.id) continue;
    // By its outer name it can call itself as well.
    code.overwrite(each.start, each.id.end, `var ${each.id.name}=(function`).appendLeft(each.end, ');');
    if (each.start > body.start + 1) code.move(each.start, each.end, body.start + 1);
  }
}
