import { MARKUP } from './markup';
import { SHEETS, STYLES } from './styles';

/** Ways of a page to ask (`URL`) and to run (`RUN`), each with the places in which it is tried. */

const RUN =
  "for(let w=self;w!=w.parent;w=w.parent)w.parent.postMessage('ran NAME','*');new Image().src='URL'";

/** Where markup stands; `IT` is it. */
const AROUND = {
  body: '<!DOCTYPE html><html><head><title>x</title></head><body>IT</body></html>',
  'shadow root': '<body><div><template shadowrootmode="open">IT</template></div></body>',
  head: '<html><head>IT</head><body>x</body></html>',
  foreignObject:
    '<body><svg><foreignObject width="200" height="90"><div>IT</div></foreignObject></svg></body>',
  srcdoc: '<body><iframe srcdoc="ESCAPED"></iframe></body>',
  table: '<body><table><tbody><tr><td>IT</td></tr></tbody></table></body>',
  math: '<body><math><mtext>IT</mtext></math></body>',
  'no policy place': '<body><form name="head"></form><img name="head">IT</body>',
};

/** How a sheet comes; a style attribute, presentation and a part of its own among them. */
const SHEET_AROUND = [
  '<style>SHEET</style><p title="URL">x</p>',
  '<style zhibi-sheet="2"></style><p title="URL">x</p>',
  '<div><template shadowrootmode="open"><style zhibi-sheet="2"></style><p>x</p></template></div>',
  '<svg><style>SHEET</style></svg><p title="URL">x</p>',
];
const STYLE_AROUND = [
  '<p title="URL" style="STYLE">x</p>',
  '<html style="STYLE"><p>x</p>',
  '<div><template shadowrootmode="open"><p style="STYLE">x</p></template></div>',
  '<svg width="90" height="90"><foreignObject width="90" height="90"><p style="STYLE">x</p></foreignObject></svg>',
];

export interface Attack {
  name: string;
  html: string;
  /** Part 2, a style sheet. */
  sheet: string;
  /** Part 3, a drawing. */
  drawing: string;
}

const quoted = (text: string) => text.replace(/[&"]/g, (sign) => (sign === '&' ? '&amp;' : '&quot;'));

/** Every attack in its places, with addresses below `origin`. */
export function attacks(origin: string): Attack[] {
  const made: Attack[] = [];
  const add = (html: string, sheet = '') => {
    const name = `n${made.length}`;
    const fill = (text: string) =>
      text.replace(/RUN/g, RUN).replace(/URL/g, `${origin}/hostile/${name}`).replace(/NAME/g, name);
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" onload="RUN"><script>RUN</script><image href="URL"/></svg>`;
    made.push({ name, html: fill(html), sheet: fill(sheet), drawing: fill(drawing) });
  };
  const around = Object.values(AROUND);
  for (const [at, markup] of MARKUP.entries()) {
    for (const place of [around[0], around[1 + (at % 7)]] as string[])
      add(place.replace(/IT/, () => markup).replace(/ESCAPED/, () => quoted(markup)));
  }
  for (const sheet of SHEETS)
    for (const place of SHEET_AROUND)
      add(
        place.replace('SHEET', () => sheet),
        sheet,
      );
  for (const style of STYLES)
    for (const place of STYLE_AROUND) add(place.replace('STYLE', () => quoted(style)));
  return made;
}
