import { measureText } from '../../../components/measure-text';
import { sha256 } from '../../../utils/lib/hash';
import { getBlob } from '../../../utils/library/blobs';
import { figuresOf } from '../../../utils/marks';
import type { Layer } from '../../../utils/marks/editing';
import type { Figure } from '../../../utils/marks/figure';
import type { Capture } from '../../../utils/model';
import { shortId } from '../../../utils/pack/format';
import { cutParts, scaleToOne } from '../../../utils/stamp/cut-parts';
import { planStamp, type StampPlan, type Tongue } from '../../../utils/stamp/plan-stamp';
import type { DrawJob, Drawn } from './draw';
import type { Drawer } from './drawer';
import { partOf, type Sheet } from './sheet';

export interface DrawnPart extends Drawn {
  part: number;
  parts: number;
}

/** How a sheet is drawn: what lies over it (null: nothing), and in which language its band is (null: no band). */
export interface Drawing {
  capture: Capture;
  sheet: Sheet;
  layer: Layer | null;
  stamp: Tongue | null;
  drawer: Drawer;
}

/**
 * The sheet's files, one after the other: as it was stored where nothing is added, else drawn anew. A part is null where
 * its pictures are lost, damaged, or not those that were stored.
 */
export async function* drawSheet(drawing: Drawing): AsyncGenerator<DrawnPart | null> {
  const { sheet, layer, stamp } = drawing;
  const strips = await stripsOf(sheet);
  const [only] = strips ?? [];
  if (!strips || !only) return yield null;
  if (!stamp && !layer && sheet.shows !== 'page') {
    return yield { blob: only.blob, width: sheet.width, height: sheet.height, part: 1, parts: 1 };
  }
  const band = planOf(drawing, 1, 1, 2)?.height ?? 0;
  const part = partOf(sheet, layer?.crop ?? null);
  const cuts = cutParts(part.width, part.height, band);
  const type = typeOf(sheet);
  for (const [nth, { top, height }] of cuts.entries()) {
    const plan = planOf(drawing, 1, nth + 1, cuts.length);
    const rows = { ...part, top: part.top + top, height };
    const job = { strips, figures: figuresIn(drawing), ...rows, scale: 1, stamp: plan, type };
    const drawn = await drawing.drawer.draw(job);
    yield drawn && { ...drawn, part: nth + 1, parts: cuts.length };
  }
}

/** The sheet as one PNG, made smaller where it is too tall for one; `scale` tells how much. Null as above. */
export async function drawOne(drawing: Drawing): Promise<(Drawn & { scale: number }) | null> {
  const { sheet, layer, drawer } = drawing;
  const strips = await stripsOf(sheet);
  if (!strips) return null;
  const part = partOf(sheet, layer?.crop ?? null);
  const scale = scaleToOne(part.width, part.height, planOf(drawing, 1, 1, 1)?.height ?? 0);
  const job: DrawJob = {
    ...{ strips, figures: figuresIn(drawing), ...part, scale, type: 'image/png' },
    stamp: planOf(drawing, scale, 1, 1),
  };
  const drawn = await drawer.draw(job);
  return drawn && { ...drawn, scale };
}

function figuresIn({ layer }: Drawing): Figure[] {
  return layer ? figuresOf(layer.shapes, measureText) : [];
}

async function stripsOf({ strips }: Sheet): Promise<DrawJob['strips'] | null> {
  const found: DrawJob['strips'] = [];
  for (const { picture, ...place } of strips) {
    const blob = await getBlob(picture.hash);
    if (!blob || (await sha256(await blob.arrayBuffer())) !== picture.hash) return null;
    found.push({ blob, ...place });
  }
  return found;
}

/** Photographs stay JPEG; everything else is drawn without loss. */
function typeOf({ strips }: Sheet): DrawJob['type'] {
  return strips.every(({ picture }) => picture.type === 'image/jpeg') ? 'image/jpeg' : 'image/png';
}

/** The band below a sheet where it is shown, all of it. */
export function bandOf(capture: Capture, sheet: Sheet, tongue: Tongue): StampPlan | null {
  return planOf({ capture, sheet, layer: null, stamp: tongue }, 1, 1, 1);
}

function planOf(
  { capture, sheet, layer, stamp }: Omit<Drawing, 'drawer'>,
  scale: number,
  part: number,
  parts: number,
): StampPlan | null {
  if (!stamp) return null;
  const { title, url, at, zone, id } = capture;
  const facts = { title, url, at, zone, id: shortId(id), part, parts };
  const width = Math.round(partOf(sheet, layer?.crop ?? null).width * scale);
  return planStamp(facts, width, Math.max(1, sheet.pixelRatio * scale), stamp, measureText);
}
