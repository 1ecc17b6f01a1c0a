import { useEffect, useState } from 'preact/hooks';

/**
 * The address of a screen is all in the hash, query included: `#/library?brand=…`. So every state can be linked,
 * reloaded and gone back to. (wouter's own hash hook puts the query before the hash.)
 */
export function hashNow(): { path: string; search: string } {
  const [path = '', search = ''] = location.hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  return { path: `/${path}`, search };
}

function useHash(): { path: string; search: string } {
  const [hash, setHash] = useState(hashNow);
  useEffect(() => {
    const update = () => setHash((old) => (same(old, hashNow()) ? old : hashNow()));
    update();
    addEventListener('hashchange', update);
    addEventListener('popstate', update);
    return () => {
      removeEventListener('hashchange', update);
      removeEventListener('popstate', update);
    };
  }, []);
  return hash;
}

function same(a: { path: string; search: string }, b: { path: string; search: string }): boolean {
  return a.path === b.path && a.search === b.search;
}

/** Goes to `/library?tag=…`; `replace` leaves no step to go back to. */
export function goTo(to: string, options: { replace?: boolean } = {}): void {
  history[options.replace ? 'replaceState' : 'pushState'](null, '', `#${to}`);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Back to where one came from; to the library where this screen was the first. */
export function goBack(): void {
  if (history.length > 1) history.back();
  else goTo('/library', { replace: true });
}

/** For wouter's Router. */
export const useHashLocation: {
  (): [string, typeof goTo];
  hrefs: (href: string) => string;
  searchHook: () => string;
} = Object.assign((): [string, typeof goTo] => [useHash().path, goTo], {
  hrefs: (href: string) => `#${href}`,
  searchHook: () => useHash().search,
});
