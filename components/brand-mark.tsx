import './chip.css';
import { readableOn } from '../utils/lib/color';
import type { Brand } from '../utils/model';

/** A brand's name beside its colour; the colour is shifted in each theme until it can be seen. */
export function BrandMark({ brand, colored }: { brand: Pick<Brand, 'name' | 'color'>; colored?: boolean }) {
  return (
    <span class={`brand-mark ${colored ? 'colored' : ''}`} style={{ '--brand': brandColor(brand.color) }}>
      <span class="cut">{brand.name}</span>
    </span>
  );
}

/** A colour for both themes, as CSS. */
export function brandColor(color: string): string {
  return `light-dark(${readableOn(color, 'light')}, ${readableOn(color, 'dark')})`;
}
