/**
 * Query parameters that say how a reader came to a page and not which page it is: those of newsletters, advertisers,
 * social networks and the large sites' own links.
 */
const TRACKING =
  /^(?:utm_.*|at_.*|ns_.*|fbclid|gclid|gbraid|wbraid|dclid|gclsrc|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|_g[al]|_hsenc|_hsmi|mkt_tok|s_kwcid|wt_mc|ref_src|ref_url|cmp|cmpid|ocid|smid|smtyp|xtor|amp_js_v|usqp)$/i;

const MAX_LENGTH = 2_000;

/** An article's address as its corrections are kept under: without fragment, tracking and a last slash. */
export function articleAddress(address: string): string {
  if (!URL.canParse(address)) return address.slice(0, MAX_LENGTH);
  const url = new URL(address);
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => !TRACKING.test(name)));
  query.sort();
  const asked = query.size === 0 ? '' : `?${query.toString()}`;
  return `${url.origin}${url.pathname.replace(/\/$/, '')}${asked}`.slice(0, MAX_LENGTH);
}
