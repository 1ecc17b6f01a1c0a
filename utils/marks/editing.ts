import type { Box, MarkShape, Marks } from '../model';
import { kindOf } from '.';
import { beginHistory, change, type History, redo, undo } from './history';

/** What lies over a picture. */
export interface Layer {
  shapes: readonly MarkShape[];
  crop: Box | null;
}

/** A layer at work: its steps, and which shape is picked. */
export interface Editing {
  history: History<Layer>;
  selected: string | null;
}

export function layerOf(marks: Marks | null): Layer {
  return { shapes: marks?.shapes ?? [], crop: marks?.crop ?? null };
}

export function beginEditing(layer: Layer): Editing {
  return { history: beginHistory(layer), selected: null };
}

export function selectedShape({ history, selected }: Editing): MarkShape | null {
  return history.now.shapes.find(({ id }) => id === selected) ?? null;
}

function put(editing: Editing, layer: Partial<Layer>, deed: string | null = null): Editing {
  return { ...editing, history: change(editing.history, { ...editing.history.now, ...layer }, deed) };
}

/** A shape that is new or in place of the one of its id; it is picked then. `deed` as in `change`. */
export function putShape(editing: Editing, shape: MarkShape, deed: string | null = null): Editing {
  const { shapes } = editing.history.now;
  const isThere = shapes.some(({ id }) => id === shape.id);
  const next = isThere ? shapes.map((old) => (old.id === shape.id ? shape : old)) : [...shapes, shape];
  return { ...put(editing, { shapes: next }, deed), selected: shape.id };
}

export function removeShape(editing: Editing, id: string): Editing {
  const { shapes } = editing.history.now;
  if (!shapes.some((shape) => shape.id === id)) return editing;
  return { ...put(editing, { shapes: shapes.filter((shape) => shape.id !== id) }), selected: null };
}

/** Moves what is picked; steps in one direction after the other are taken back together. */
export function nudge(editing: Editing, dx: number, dy: number): Editing {
  const shape = selectedShape(editing);
  return shape ? putShape(editing, kindOf(shape.kind).move(shape, dx, dy), `nudge ${shape.id}`) : editing;
}

export function setCrop(editing: Editing, crop: Box | null, deed: string | null = null): Editing {
  const old = editing.history.now.crop;
  return JSON.stringify(old) === JSON.stringify(crop) ? editing : put(editing, { crop }, deed);
}

/** A layer from elsewhere takes the place of this one, which can be had back by undoing. */
export function takeOver(editing: Editing, layer: Layer): Editing {
  return keepSelected(put(editing, layer));
}

export function undoEdit(editing: Editing): Editing {
  return keepSelected({ ...editing, history: undo(editing.history) });
}

export function redoEdit(editing: Editing): Editing {
  return keepSelected({ ...editing, history: redo(editing.history) });
}

function keepSelected(editing: Editing): Editing {
  return selectedShape(editing) ? editing : { ...editing, selected: null };
}

/** The next shape in the order in which they lie, the previous with −1; around the ends. */
export function selectNext(editing: Editing, by: 1 | -1): Editing {
  const { shapes } = editing.history.now;
  const at = shapes.findIndex(({ id }) => id === editing.selected);
  const next = at < 0 ? (by > 0 ? 0 : shapes.length - 1) : (at + by + shapes.length) % shapes.length;
  return { ...editing, selected: shapes[next]?.id ?? null };
}
