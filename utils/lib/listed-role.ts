import type { Role } from '../model';

/** What lists call each role, as the whole of a label: 标杆：, our brand:. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['benchmark', /^(?:标杆|对标)(?:品牌|对象|名单|列表)?$|^benchmarks?(?: brands?)?$/i],
  [
    'competitor',
    /^(?:我们的?|主要|直接|间接|核心|重点)?(?:竞品|竞争对手|友商|对手)(?:品牌|名单|列表)?$|^(?:(?:main|direct|our) )?(?:competitors?|rivals?)$/i,
  ],
  ['own', /^(?:自家|我们|我方|本品|自有)的?(?:品牌)?$|^(?:own|our) brand$|^ours$/i],
];

/** The role that a text is the name of, and nothing else; null where it is none. */
export function roleCalled(text: string): Role | null {
  const label = text.replace(/[\s:=]+$/, '').trim();
  return label.length > 30 ? null : (ROLES.find(([, name]) => name.test(label))?.[0] ?? null);
}

interface RoleSaid {
  role: Role | null;
  /** Without the role. */
  text: string;
  /** It stands before the brand, and so before those that follow. */
  leads: boolean;
}

/** The role that a text says of the brand in it: 标杆: 示例咖啡 or 示例咖啡(标杆). */
export function roleSaid(text: string): RoleSaid {
  const [, label = '', rest = ''] = /^([^:=]{1,30})[:=]\s*(\S.*)$/s.exec(text.trimStart()) ?? [];
  const led = roleCalled(label);
  if (led) return { role: led, text: rest, leads: true };
  for (const [bracket, inner = ''] of text.matchAll(/\(([^()]*)\)/g)) {
    const role = roleCalled(inner);
    if (role) return { role, text: text.replace(bracket, ' '), leads: false };
  }
  return { role: null, text, leads: false };
}
