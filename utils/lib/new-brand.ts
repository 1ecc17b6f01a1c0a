import type { Brand, Role } from '../model';

/** Colours for brands: each has at least 4.5:1 on white and is told apart from its neighbours in the list. */
export const BRAND_COLORS = [
  '#0d6a5b',
  '#b93c0b',
  '#1d4ed8',
  '#7e22ce',
  '#a85400',
  '#be185d',
  '#0e7490',
  '#4d7c0f',
  '#b91c1c',
  '#4f46e5',
  '#854d0e',
  '#475569',
] as const;

/** The first colour that the fewest brands have. Green comes first and is left to one's own brand. */
export function nextColor(brands: readonly Pick<Brand, 'color'>[], role: Role): string {
  const choice = role === 'own' ? BRAND_COLORS : BRAND_COLORS.slice(1);
  const uses = (color: string) => brands.filter((brand) => brand.color === color).length;
  return choice.reduce((best, color) => (uses(color) < uses(best) ? color : best), choice[0] ?? '#475569');
}

/** A brand that was not there before; `brands` are those that exist, so that its colour is a new one. */
export function newBrand(
  given: { name: string; role: Role; domains?: string[]; names?: string[]; color?: string },
  brands: readonly Brand[],
  now: number,
): Brand {
  return {
    id: crypto.randomUUID(),
    role: given.role,
    name: given.name,
    names: given.names ?? [],
    domains: given.domains ?? [],
    color: given.color ?? nextColor(brands, given.role),
    createdAt: now,
  };
}
