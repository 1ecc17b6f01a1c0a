import createDOMPurify from 'dompurify';
import { safeLink } from '../lib/url';

/** Names of attributes that could ask, run or lead somewhere. DOMPurify looks at those of them that it knows. */
const RISKY =
  /^(?:on|xlink:|xmlns|xml:|(?:src|srcset|srcdoc|href|action|formaction|target|rel|ping|poster|data|background|codebase|classid|archive|manifest|imagesrcset|integrity|nonce|http-equiv|content|autofocus|is|style|download|allow|sandbox|csp|cite|longdesc|profile|lowsrc|dynsrc|attributionsrc|by|from|to|values|attributename|begin|end)$)/i;

/** Names without a meaning of their own that parsers yet read in a way of their own. */
const SPECIAL = /^(?:applet|bgsound|isindex|keygen|listing|noembed|plaintext|xmp)$/;

const REF = /^zhibi:\d+$/;

/**
 * Takes out of a parsed snapshot, which is not yet shown anywhere, all that could run, ask or lead somewhere. Its style
 * sheets are to be out of it by then. Throws where the browser cannot be trusted with that.
 */
export function sanitise(root: HTMLElement): void {
  const purify = createDOMPurify(window);
  if (!purify.isSupported) throw new Error('This browser cannot sanitise a page');
  purify.addHook('uponSanitizeElement', (node, { tagName, allowedTags }) => {
    // A name that means nothing to the browser may mean something to the styles.
    if (node instanceof HTMLUnknownElement && /^[a-z]\w*$/.test(tagName) && !SPECIAL.test(tagName))
      allowedTags[tagName] = true;
  });
  purify.addHook('uponSanitizeAttribute', (node, data) => {
    const { attrName, attrValue } = data;
    if (attrName === 'href') keep(data, keepsHref(node, attrValue));
    else if (attrName === 'src' || attrName === 'poster')
      keep(data, node.localName !== 'iframe' && (REF.test(attrValue) || attrValue === 'data:,'));
    else if (!RISKY.test(attrName) && /^[\w:.@#()[\]*-]+$/.test(attrName)) keep(data, true);
  });
  purify.sanitize(root, {
    IN_PLACE: true,
    WHOLE_DOCUMENT: true,
    ADD_TAGS: ['iframe', 'use', 'foreignobject', 'title', 'template'],
    FORBID_TAGS: ['base', 'meta', 'link', 'script', 'object', 'embed', 'noscript', 'frameset', 'frame'],
    ADD_ATTR: ['shadowrootmode'],
    FORBID_ATTR: [
      'action',
      'formaction',
      'background',
      'srcset',
      'srcdoc',
      'target',
      'ping',
      'autofocus',
      'cite',
      'imagesrcset',
      'xlink:href',
    ],
    SANITIZE_DOM: false,
    HTML_INTEGRATION_POINTS: { foreignobject: true },
    CUSTOM_ELEMENT_HANDLING: {
      tagNameCheck: /-/,
      attributeNameCheck: /^(?!on)[\w:.-]+$/i,
      allowCustomizedBuiltInElements: false,
    },
  });
}

function keep(data: { keepAttr: boolean; forceKeepAttr: boolean | undefined }, kept: boolean): void {
  data.keepAttr = kept;
  data.forceKeepAttr = kept;
}

/** Drawings within the page, its own images, and links that lead where one may go. */
function keepsHref({ localName }: Element, href: string): boolean {
  if (localName === 'a' || localName === 'area') {
    return href.startsWith('#') || safeLink(href) !== null;
  }
  return href.startsWith('#') || REF.test(href);
}
