import { allowHosts } from '../browser/allow-hosts.mjs';
import { bringIntoView } from '../browser/in-view.mjs';
import { until } from '../browser/until.mjs';

const HOSTS = ['https://*.x.com/*', 'https://*.twitter.com/*'];

/**
 * Turns live reading on for X.
 * @param {import('../browser/launch.mjs').Session} session
 * @param {import('puppeteer-core').Page} dashboard
 */
export async function turnOn(session, dashboard) {
  await allowHosts(session, HOSTS);
  await bringIntoView(dashboard);
  await dashboard.evaluate(`chrome.permissions.request({ origins: ${JSON.stringify(HOSTS)} })`);
  const isOn = () =>
    dashboard.evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.length)');
  await until(isOn, { what: 'live reading' });
}
