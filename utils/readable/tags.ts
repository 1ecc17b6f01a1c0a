const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand in a line of text. Everything else interrupts it. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark math nobr picture q rp rt ruby s samp slot small source span strike strong sub sup time tt u var wbr',
);

/** Elements whose text no reader sees, or that are controls. `noscript` holds raw text where scripts run. */
export const SILENT = set(
  'applet area audio base button canvas datalist embed head input link map meta noframes noscript object optgroup option param rp script select style svg template textarea title track video',
);

export const HEADINGS = set('h1 h2 h3 h4 h5 h6');
