/** Families of parameters that say where a visit came from, whatever the site. */
const FAMILIES =
  /^(utm_|hsa_|mtm_|pk_|gad_|mc_[ce]id|share_|sharer_|pd_rd_|pf_rd_|ali_track|ali_refid|__hs|_hs)/i;

/** Single parameters that say where a visit came from, on any site. */
const ANYWHERE = new Set(
  `gclid gclsrc dclid gbraid wbraid fbclid msclkid yclid ttclid twclid
   igshid igsh mkt_tok _ga _gl
   spm scm spm_id_from vd_source from_source from_spmid unique_k bddid bd_vid hmsr hmpl hmcu hmkw hmci
   xsec_token xsec_source xhsshare appuid apptime shareredid luicode lfid featurecode refer_flag wvr
   chksm mpshare srcid exportkey pass_ticket wx_header ascene subscene devicetype nettype clicktime enterid
   ref_src ref_url union_lens shareuniqueid sourcetype abbucket ut_sk tt_from req_id`.split(/\s+/),
);

/** Parameters that mean nothing only on that site. */
const ON_SITE: [site: RegExp, names: Set<string>][] = [
  [/(^|\.)(x|twitter)\.com$/, new Set(['s', 't'])],
  [/(^|\.)(youtube\.com|youtu\.be)$/, new Set(['si', 'pp', 'feature', 'ab_channel', 't'])],
  [/(^|\.)bilibili\.com$/, new Set(['t', 'buvid', 'plat_id', 'timestamp', 'is_story_h5', 'mid'])],
  [
    /(^|\.)amazon\.[a-z.]+$/,
    new Set(['qid', 'sr', 'crid', 'sprefix', 'ref', 'ref_', 'dib', 'dib_tag', 'keywords', '_encoding']),
  ],
  [
    /(^|\.)(taobao|tmall)\.com$/,
    new Set(['pvid', 'ns', 'un', 'cpp', 'bxsign', 'tk', 'mi_id', 'xxc', 'suid', 'track_id']),
  ],
];

/** Whether a query parameter only says where the visit came from, so that the page is the same without it. */
export function isTracking(name: string, host: string): boolean {
  const key = name.toLowerCase();
  return (
    FAMILIES.test(key) ||
    ANYWHERE.has(key) ||
    ON_SITE.some(([site, names]) => names.has(key) && site.test(host))
  );
}
