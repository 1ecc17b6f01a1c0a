import { defineBackground } from '#imports';
import { ensureHourlyAlarm, on } from '../../utils/browser/listeners';
import { commandOf } from '../../utils/browser/message-schema';
import { watchPause, watchSettings } from '../../utils/browser/settings';
import { openDashboard } from '../../utils/browser/tabs';
import { EXTENTS } from '../../utils/lib/extents';
import { captureFromCommand } from './capture-from-command';
import { openLetters } from './enter-draft';
import { discard, handlers } from './handlers';
import { align, answerLive } from './live';
import { nameMenus } from './name-menus';
import { pickUp, tend } from './tend';

/** Only wires: every listener is added before the first await, and what it does is elsewhere. */
export default defineBackground(() => {
  on.installed((first) => {
    void nameMenus();
    void align();
    if (first) void openDashboard('/welcome');
  });
  on.startup(() => {
    void tend(Date.now());
    void align();
  });
  on.hosts(() => void align());
  on.live(answerLive);
  on.alarm(() => void tend(Date.now()));
  on.menu(({ tab, ...what }) => void captureFromCommand(tab, { ...what, trigger: 'menu' }));
  on.command((command, tab) => {
    if (command === 'open-dashboard') void openDashboard();
    else if (tab)
      void captureFromCommand(tab, {
        scope: 'page',
        extent: EXTENTS.find((each) => command === `capture-${each}`) ?? 'view',
        hide: command === 'capture-hide',
        target: null,
        trigger: 'key',
      });
  });
  on.draftLeft((jobId) => void discard(jobId).catch(() => undefined));
  on.stored(() => void openLetters());
  on.message((message) => {
    const command = commandOf(message);
    // The table's type ties each name to its argument; the union of all pairs is what TypeScript cannot follow.
    return command
      ? (handlers[command.name] as (argument: unknown) => Promise<unknown>)(command.argument)
      : undefined;
  });
  watchSettings(() => void nameMenus());
  watchPause(() => void align());
  void ensureHourlyAlarm();
  void openLetters();
  void pickUp(Date.now());
});
