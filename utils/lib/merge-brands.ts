import type { ListedBrand } from './brand-line';
import { folded } from './plain';

/** One entry per brand: the same name, or a domain in common. A name made from an address proves nothing. */
export function mergeBrands(brands: ListedBrand[]): ListedBrand[] {
  const known = new Map<string, ListedBrand>();
  for (const brand of brands) {
    const names = brand.named ? [brand.name, ...brand.names].map((name) => `name ${folded(name)}`) : [];
    const keys = [...names, ...brand.domains, ...(brand.named ? [] : brand.addresses)];
    const same = keys.map((key) => known.get(key)).find((found) => found !== undefined);
    if (same) join(same, brand.named ? brand : { ...brand, name: same.name });
    for (const key of keys) known.set(key, same ?? brand);
  }
  return [...new Set(known.values())];
}

function join(into: ListedBrand, brand: ListedBrand): void {
  const other = [brand.name, ...brand.names].filter(
    // 李四:示例咖啡 tells who spoke of it, and is no other name.
    (name) => folded(name) !== folded(into.name) && !name.includes(':'),
  );
  into.names = [...new Set([...into.names, ...other])];
  into.domains = [...new Set([...into.domains, ...brand.domains])];
  into.addresses = [...new Set([...into.addresses, ...brand.addresses])];
  into.role ??= brand.role;
}
