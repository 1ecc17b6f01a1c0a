import { useRef } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { Table } from '../../../../components/table';
import { showToast } from '../../../../components/toast-list';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useLocale, useWords } from '../../../../components/words';
import { askForHosts, giveHostsBack } from '../../../../utils/browser/hosts';
import type { LiveSite } from './use-live';

/** Every site that can be read live, to be turned on and off. J and K walk along their buttons. */
export function LiveSites({ sites }: { sites: readonly LiveSite[] }) {
  const { live: words, common } = useWords();
  const locale = useLocale();
  const body = useRef<HTMLDivElement>(null);
  const step = (by: 1 | -1) => {
    const all = [...(body.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + by))]?.focus();
  };
  useShortcuts(words.list, [
    { keys: ['j', 'ArrowDown'], label: words.keys.next, run: () => step(1) },
    { keys: ['k', 'ArrowUp'], label: words.keys.previous, run: () => step(-1) },
  ]);
  const toggle = async ({ site, hosts, on }: LiveSite) => {
    const name = site.name[locale];
    if (on) {
      await giveHostsBack(hosts);
      showToast({ text: words.offNow(name) });
    } else if (await askForHosts(hosts)) showToast({ text: words.onSince(name) });
    else showToast({ text: words.refused(name), kind: 'problem' });
  };
  return (
    <div ref={body} class="live-sites">
      <Table
        label={words.list}
        columns={[
          { id: 'site', label: words.site },
          { id: 'followed', label: words.followed, num: true },
          { id: 'today', label: words.today, num: true },
          { id: 'state', label: words.state },
          { id: 'turn', label: '', name: `${words.turnOn} / ${words.turnOff}` },
        ]}
      >
        {sites.map((each) => (
          <tr key={each.site.id}>
            <td class="site">
              {each.site.name[locale]}
              <div class="cut faint">{common.list(each.site.hosts)}</div>
            </td>
            <td class="followed num">{each.followed > 0 ? common.number(each.followed) : '—'}</td>
            <td class="today num">{each.today > 0 ? common.number(each.today) : '—'}</td>
            <td class="state">
              <span class={each.on ? 'live-on' : 'faint'}>{each.on ? words.on : words.off}</span>
            </td>
            <td class="turn">
              <Button
                aria-label={
                  each.on
                    ? words.turnOffSite(each.site.name[locale])
                    : words.turnOnSite(each.site.name[locale])
                }
                onClick={() => void toggle(each)}
              >
                {each.on ? words.turnOff : words.turnOn}
              </Button>
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
