/** The paper's colours, light and dark; the words on them pass 4.5 : 1. */
const LIGHT = {
  desk: '#f6f5f2',
  paper: '#ffffff',
  text: '#1c1b19',
  muted: '#57534d',
  faint: '#6d6960',
  line: '#e5e3dd',
  soft: '#f4f3ef',
  accent: '#0d6a5b',
  'accent-soft': '#e2f1ed',
  warn: '#85500a',
  'warn-soft': '#fbf1dc',
};

const DARK: typeof LIGHT = {
  desk: '#151514',
  paper: '#1d1d1b',
  text: '#eceae6',
  muted: '#b4afa6',
  faint: '#a39e94',
  line: '#33322f',
  soft: '#262523',
  accent: '#52bfa9',
  'accent-soft': '#17342d',
  warn: '#e2ab52',
  'warn-soft': '#3a2c12',
};

/**
 * The rules that colour the page.
 * @param root who carries the variables: `:root` of a file, `:host` in the app
 */
export function scheme(name: 'light' | 'dark', root: ':root' | ':host'): string {
  const colors = Object.entries(name === 'light' ? LIGHT : DARK);
  const variables = colors.map(([variable, value]) => `--${variable}:${value}`).join(';');
  // A brand's own colour is set where the brand is named, so it is chosen there.
  return `${root}{${variables};color-scheme:${name}}.dot,.bar{--c:var(--c-${name})}`;
}
