import { COLORS, type Weight } from '../../../../utils/marks/sizes';

const KEY = 'zhibi.marks';

export interface DrawStyle {
  color: string;
  weight: Weight;
}

/** What was drawn with last, here. */
export function rememberedStyle(): DrawStyle {
  const [color = '', weight = ''] = localStorage.getItem(KEY)?.split(' ') ?? [];
  return {
    color: COLORS.find((each) => each === color) ?? COLORS[0],
    weight: ([0, 1, 2] as const).find((each) => String(each) === weight) ?? 1,
  };
}

export function rememberStyle({ color, weight }: DrawStyle): void {
  localStorage.setItem(KEY, `${color} ${weight}`);
}
