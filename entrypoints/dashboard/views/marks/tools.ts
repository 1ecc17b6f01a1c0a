import {
  ArrowUpRight,
  Circle,
  Crop,
  Highlighter,
  ListOrdered,
  type LucideIcon,
  MousePointer2,
  Pencil,
  Square,
  SquareSlash,
  Type,
} from 'lucide-preact';
import type { Kind } from '../../../../utils/marks';
import type { Words } from '../../../../utils/words';

export type Tool = 'select' | 'crop' | 'redact' | Kind;

type Hint = keyof Words['marks']['hint'];

/** Every tool with its letter, in the order of the bar. */
export const tools: { tool: Tool; key: string; icon: LucideIcon; hint: Hint }[] = [
  { tool: 'select', key: 'v', icon: MousePointer2, hint: 'select' },
  { tool: 'arrow', key: 'a', icon: ArrowUpRight, hint: 'draw' },
  { tool: 'box', key: 'b', icon: Square, hint: 'draw' },
  { tool: 'ellipse', key: 'e', icon: Circle, hint: 'draw' },
  { tool: 'pen', key: 'p', icon: Pencil, hint: 'draw' },
  { tool: 'highlight', key: 'h', icon: Highlighter, hint: 'draw' },
  { tool: 'text', key: 't', icon: Type, hint: 'text' },
  { tool: 'step', key: 'n', icon: ListOrdered, hint: 'step' },
  { tool: 'crop', key: 'c', icon: Crop, hint: 'crop' },
  { tool: 'redact', key: 'r', icon: SquareSlash, hint: 'redact' },
];

/** The kind of shape that a tool draws; null for those that draw none. */
export function kindDrawnBy(tool: Tool): Kind | null {
  return tool === 'select' || tool === 'crop' || tool === 'redact' ? null : tool;
}
