import { Activity, Pause, Play } from 'lucide-preact';
import { Button } from '../../components/button';
import { useSettings } from '../../components/settings';
import { useGrantedHosts } from '../../components/use-granted-hosts';
import { useLiveQuery } from '../../components/use-live-query';
import { useShortcuts } from '../../components/use-shortcuts';
import { useWords } from '../../components/words';
import { changeSettings } from '../../utils/browser/settings';
import { startOfToday } from '../../utils/lib/start-of-today';
import { hostMatches } from '../../utils/lib/url';
import { observedSince } from '../../utils/library/observed';
import { SITES } from '../../utils/platforms';
import { liveHosts } from '../../utils/platforms/platform';
import { siteOfAddress } from '../../utils/platforms/site-of-address';
import { leaveFor } from './foot-links';

/** Says in the popup that the page in view is read live, or would be were it not paused; nothing on other sites. */
export function LiveLine({ url }: { url: string }) {
  const { live: words, popup } = useWords();
  const { livePaused } = useSettings();
  const granted = useGrantedHosts();
  const id = siteOfAddress(url);
  const site = SITES.find((each) => each.id === id);
  // A site of several names may be granted under one of them alone.
  const hosts = site?.hosts.filter((host) => hostMatches(new URL(url).hostname, host)) ?? [];
  const isOn = site !== undefined && liveHosts({ ...site, hosts }).some((host) => granted?.has(host));
  const today = useLiveQuery(() => observedSince(startOfToday()), 'observed today');
  const flip = () => void changeSettings({ livePaused: !livePaused });
  useShortcuts(popup.heading, isOn ? [{ keys: ['l'], label: words.keys.pause, run: flip }] : []);
  if (!isOn || !site) return null;
  return (
    <div class="row live-line">
      <Activity size={15} aria-hidden="true" />
      <button type="button" class="live-link grow cut" onClick={() => leaveFor('/live')}>
        {livePaused ? words.inPopupPaused : words.inPopup(today?.get(site.id) ?? 0)}
      </button>
      <Button kind="quiet" icon={livePaused ? Play : Pause} keys="l" onClick={flip}>
        {livePaused ? words.resume : words.pause}
      </Button>
    </div>
  );
}
