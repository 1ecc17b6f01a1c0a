import { type ComponentChild, h } from 'preact';
import type { HtmlNode } from '../../../../utils/exporters/html/element';

/** The tree that becomes a file, as nodes of the page. @param target id of what was led to last */
export function toVNode(node: HtmlNode, target: string): ComponentChild {
  if (node === null || node === false || typeof node === 'string') return node;
  const { tag, attributes, children } = node;
  const { id } = attributes;
  const led = id !== undefined && id === target ? { class: `${attributes.class ?? ''} is-target` } : {};
  const own = { ...attributes, ...led, ...(id !== undefined && { key: id }) };
  return h(tag, own, ...children.map((child) => toVNode(child, target)));
}
