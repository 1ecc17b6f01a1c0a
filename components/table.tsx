import './table.css';
import type { ComponentChildren } from 'preact';

/** A column's head; `num` sets figures to the right. An empty label needs a `name` for screen readers. */
export interface Column {
  id: string;
  label: string;
  name?: string;
  num?: boolean;
}

/** A table whose rows are the caller's `<tr>`s; `label` names it for screen readers. */
export function Table({
  label,
  columns,
  children,
}: {
  label: string;
  columns: Column[];
  children: ComponentChildren;
}) {
  return (
    <table class="table" aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" class={`${column.id} ${column.num ? 'num' : ''}`}>
              {column.label || <span class="unseen">{column.name}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** Names and values, one pair a line. */
export function Facts({ children }: { children: ComponentChildren }) {
  return <dl class="facts">{children}</dl>;
}

export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
