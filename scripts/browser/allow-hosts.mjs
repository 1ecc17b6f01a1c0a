/** @typedef {import('./launch.mjs').Session} Session */

/**
 * Answers beforehand, as the browser's own dialog would, that the operator allows a host that the extension asks for:
 * a headless browser shows no such dialog. The extension still has to ask, from a click.
 * @param {Session} session
 * @param {string[]} hosts as in the manifest: `https://*.x.com/*`
 */
export async function allowHosts({ browser, id }, hosts) {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  for (const host of hosts)
    await page.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${host}')`);
  await page.close();
}
