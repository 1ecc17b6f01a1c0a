import * as v from 'valibot';
import type { MessageName, Messages } from './messages';

const id = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
const scope = v.picklist(['page', 'selection', 'link', 'image']);
const annotation = v.object({
  brandId: v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(64)))),
  tags: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100)),
  note: v.pipe(v.string(), v.maxLength(100_000)),
  without: v.exactOptional(v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(1_000))),
  follow: v.exactOptional(v.boolean()),
});

const schemas = {
  beginCapture: v.object({ jobId: id, tabId: v.number(), scope, allowPrivate: v.boolean() }),
  commitCapture: v.object({ jobId: id, scope, annotation }),
  discardCapture: v.object({ jobId: id }),
  addTyped: v.object({
    id,
    url: v.pipe(v.string(), v.maxLength(10_000)),
    title: v.pipe(v.string(), v.maxLength(10_000)),
    annotation,
  }),
} satisfies { [N in MessageName]: v.GenericSchema<unknown, Parameters<Messages[N]>[0]> };

export type Command = { [N in MessageName]: { name: N; argument: Parameters<Messages[N]>[0] } }[MessageName];

/** The command that a message holds, or null where it is none of ours. */
export function commandOf(message: unknown): Command | null {
  const outer = v.safeParse(v.object({ name: v.string(), argument: v.unknown() }), message);
  if (!outer.success || !Object.hasOwn(schemas, outer.output.name)) return null;
  const name = outer.output.name as MessageName;
  const inner = v.safeParse(schemas[name], outer.output.argument);
  return inner.success ? ({ name, argument: inner.output } as Command) : null;
}
