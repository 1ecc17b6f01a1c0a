import type { Brand, Capture, Role } from '../model';
import type { DigestBrand } from './digest';
import { oneLine } from './plain-text';

/** A brand with the key that its lists carry: `b1`, `b2` …; `b0` is what belongs to no brand. */
export interface Owner {
  key: string;
  brand: Brand | null;
  /** The brand as a digest shows it. */
  shown: DigestBrand | null;
}

export interface Owned {
  capture: Capture;
  owner: Owner;
  brand: Brand | null;
  /** The capture's site as the digest prints it. */
  site: string;
}

const ROLES: Role[] = ['own', 'competitor', 'benchmark'];
const NO_COLOR = '#6d6960';

/** Our own brands first, then competitors, then benchmarks, each in the order given; at last nobody's. */
export function ownersOf(brands: Brand[]): Owner[] {
  const ordered = ROLES.flatMap((role) => brands.filter((brand) => brand.role === role));
  return [
    ...ordered.map((brand, index) => ({ key: `b${index + 1}`, brand, shown: shownBrand(brand) })),
    { key: 'b0', brand: null, shown: null },
  ];
}

/** Each capture with its owner; a brand that is gone leaves its captures to nobody. */
export function sortIn(captures: Capture[], owners: Owner[]): Owned[] {
  const nobody = owners.filter(({ brand }) => brand === null);
  return captures.flatMap((capture) => {
    const named = capture.brandId === null ? [] : owners.filter(({ brand }) => brand?.id === capture.brandId);
    const [owner] = [...named, ...nobody];
    return owner ? [{ capture, owner, brand: owner.brand, site: oneLine(capture.site, 100) }] : [];
  });
}

/** Names and colours may come from an imported file, so they are checked here as well. */
function shownBrand({ name, role, color }: Brand): DigestBrand {
  return { name: oneLine(name, 60), role, color: /^#[\da-f]{6}$/i.test(color) ? color : NO_COLOR };
}
