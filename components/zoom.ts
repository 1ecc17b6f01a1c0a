/** How a picture lies in its window: `scale` in window pixels per picture pixel, `x` and `y` its left top corner. */
export interface View {
  scale: number;
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The whole width in view, never enlarged; a tall page starts at its top. */
export function fitInto(picture: Size, stage: Size): View {
  const margin = 32;
  const wide = Math.min(1, (stage.width - margin) / picture.width);
  const whole = Math.min(wide, (stage.height - margin) / picture.height);
  const scale = whole * picture.width < 320 ? wide : whole;
  return {
    scale,
    x: (stage.width - picture.width * scale) / 2,
    y: Math.max(margin / 2, (stage.height - picture.height * scale) / 2),
  };
}

/** Zooms by a factor about a point of the window, which stays where it is; between 5 % and 800 %. */
export function zoomAt(view: View, factor: number, point: { x: number; y: number }): View {
  const scale = Math.min(8, Math.max(0.05, view.scale * factor));
  const real = scale / view.scale;
  return { scale, x: point.x - (point.x - view.x) * real, y: point.y - (point.y - view.y) * real };
}

/** Moves the picture, but never so far that less than 64 pixels of it remain in the window. */
export function pan(view: View, dx: number, dy: number, picture: Size, stage: Size): View {
  const keep = 64;
  const within = (at: number, length: number, room: number) =>
    Math.min(room - keep, Math.max(keep - length, at));
  return {
    scale: view.scale,
    x: within(view.x + dx, picture.width * view.scale, stage.width),
    y: within(view.y + dy, picture.height * view.scale, stage.height),
  };
}
