/**
 * The hosts of a site that has one for each country: `countryHosts('example', 'com co.uk')` is `example.com` and
 * `example.co.uk`. Written out, so that everybody who asks for hosts gets plain ones, and a name that somebody else
 * registered under another country's suffix is none of them.
 */
export function countryHosts(name: string, suffixes: string): string[] {
  return suffixes.split(/\s+/).map((suffix) => `${name}.${suffix}`);
}
