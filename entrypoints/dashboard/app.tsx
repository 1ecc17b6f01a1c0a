import { Redirect, Route, Router, Switch } from 'wouter-preact';
import { AppRoot } from '../../components/app-root';
import { Frame } from '../../components/frame';
import { Trouble } from '../../components/trouble';
import { useShortcuts } from '../../components/use-shortcuts';
import { useWords } from '../../components/words';
import { goTo, useHashLocation } from './hash-location';
import { Rail } from './rail';
import { views } from './views';
import { GuideStrip } from './views/welcome/guide-strip';

/** The dashboard: the rail, and the screen that the hash names. */
export function App() {
  return (
    <AppRoot>
      <Router hook={useHashLocation}>
        <Screens />
      </Router>
    </AppRoot>
  );
}

function Screens() {
  const words = useWords().common;
  const digits = views.flatMap(({ id, path, rail }) =>
    rail ? [{ keys: [rail.key], label: words.screens[id], run: () => goTo(path) }] : [],
  );
  useShortcuts(words.goTo, digits, 'everywhere');
  return (
    <Frame rail={<Rail />}>
      <Switch>
        {views.map(({ id, path, component: View }) => (
          <Route key={id} path={path}>
            <Trouble>
              <View />
            </Trouble>
          </Route>
        ))}
        <Route>
          <Redirect to="/library" />
        </Route>
      </Switch>
      <GuideStrip />
    </Frame>
  );
}
