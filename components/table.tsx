import './table.css';
import type { ComponentChildren } from 'preact';

/** A column's head; `num` sets figures to the right. An empty label needs a `name` for screen readers. */
export interface Column {
  id: string;
  label: string;
  name?: string;
  num?: boolean;
  /** For a column that can be sorted: its present order, and what a press on its label does. */
  sort?: { direction: 'ascending' | 'descending' | 'none'; name: string; onSort: () => void };
}

const arrows = { ascending: ' ↑', descending: ' ↓', none: '' };

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
            <th
              key={`${column.id} ${column.label}`}
              scope="col"
              class={`${column.id} ${column.num ? 'num' : ''}`}
              {...(column.sort && { 'aria-sort': column.sort.direction })}
            >
              {column.sort ? (
                <button type="button" class="sort-head" title={column.sort.name} onClick={column.sort.onSort}>
                  {column.label}
                  <span aria-hidden="true">{arrows[column.sort.direction]}</span>
                </button>
              ) : (
                column.label || <span class="unseen">{column.name}</span>
              )}
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
