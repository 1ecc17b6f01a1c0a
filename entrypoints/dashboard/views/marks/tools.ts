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
  Type,
} from 'lucide-preact';
import type { Kind } from '../../../../utils/marks';

export type Tool = 'select' | 'crop' | Kind;

/** Every tool with its letter, in the order of the bar. */
export const tools: { tool: Tool; key: string; icon: LucideIcon }[] = [
  { tool: 'select', key: 'v', icon: MousePointer2 },
  { tool: 'arrow', key: 'a', icon: ArrowUpRight },
  { tool: 'box', key: 'b', icon: Square },
  { tool: 'ellipse', key: 'e', icon: Circle },
  { tool: 'pen', key: 'p', icon: Pencil },
  { tool: 'highlight', key: 'h', icon: Highlighter },
  { tool: 'text', key: 't', icon: Type },
  { tool: 'step', key: 'n', icon: ListOrdered },
  { tool: 'crop', key: 'c', icon: Crop },
];

/** The kind of shape that a tool draws; null for those that draw none. */
export function kindDrawnBy(tool: Tool): Kind | null {
  return tool === 'select' || tool === 'crop' ? null : tool;
}
