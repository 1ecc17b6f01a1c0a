import { Stethoscope } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { useWords } from '../../components/words';
import { recentLooks } from '../../utils/library/recent-looks';
import { RailLink } from './rail-link';
import { fallsOf, healthOf } from './views/readers/health-of';

/** Speaks up only where a reader finds less than before: counted once, when the page has nothing else to do. */
export function RailHealth() {
  const words = useWords().readers;
  const [path] = useLocation();
  const [falls, setFalls] = useState(0);
  useEffect(() => {
    const id = requestIdleCallback(() => void countFalls().then(setFalls, () => undefined));
    return () => cancelIdleCallback(id);
  }, []);
  if (falls === 0) return null;
  return (
    <RailLink
      to="/readers"
      icon={Stethoscope}
      name={words.notice(falls)}
      current={path === '/readers'}
      side={`▼ ${falls}`}
    >
      {words.title}
    </RailLink>
  );
}

async function countFalls(): Promise<number> {
  const groups = await recentLooks();
  const platforms = [...new Set(groups.map(({ platform }) => platform))];
  const counts = platforms.map((platform) => {
    const own = groups.filter((group) => group.platform === platform);
    return fallsOf(healthOf(platform, own, null, new Map()));
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
