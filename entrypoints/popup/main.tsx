// First, for what it hears.
import './opening';
import './popup.css';
import { render } from 'preact';
import { AppRoot } from '../../components/app-root';
import { Popup } from './popup';

const root = document.getElementById('app');
if (root) {
  render(
    <AppRoot>
      <Popup />
    </AppRoot>,
    root,
  );
}
