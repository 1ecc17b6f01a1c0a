/** What was asked before, while somebody reads who asks the same again and again. */
interface Asked {
  hidden: Map<Element, boolean>;
  found: Map<Node, Map<string, ArrayLike<Element>>>;
  more: Map<unknown, Map<Node, unknown>>;
}

let known: Asked | null = null;

/** What is known by now; null where nobody reads, and everything may change. */
export const asked = (): Asked | null => known;

/**
 * While `work` reads, each element is asked once whether it is hidden, and once for what a selector finds in it: nothing
 * changes in between, and both are costly.
 */
export function askedOnce<T>(work: () => T): T {
  return known === null ? askingOnce()(work) : work();
}

/** The same for work that is done piece by piece: what one piece asked, the next knows, as long as nothing changes. */
export function askingOnce(): <T>(work: () => T) => T {
  const all: Asked = { hidden: new Map(), found: new Map(), more: new Map() };
  return (work) => {
    known = all;
    try {
      return work();
    } finally {
      known = null;
    }
  };
}

/** The same for any other question. */
export function oncePerNode<N extends Node, V>(ask: (node: N) => V): (node: N) => V {
  return (node) => {
    if (known === null) return ask(node);
    let answers = known.more.get(ask) as Map<Node, V> | undefined;
    if (!answers) {
      answers = new Map();
      known.more.set(ask, answers);
    }
    let answer = answers.get(node);
    if (answer === undefined) {
      answer = ask(node);
      answers.set(node, answer);
    }
    return answer;
  };
}
