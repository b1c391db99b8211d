/** Top-level domains of countries that anybody uses for other things. */
const NOT_OF_PLACES: ReadonlySet<string> = new Set(
  'ac ad ai am as cc cd co dj eu fm gg gl im io is la li ly me mu nu sh st su tk to tv vc ws'.split(' '),
);

/**
 * The country a site's address says it is from, or null.
 *
 * @param site host name, or the site's own name, which says nothing
 * @returns ISO 3166-1 alpha-2
 * @example "news.example.co.ke" → "KE"
 */
export function countryOfSite(site: string | null): string | null {
  const domain = /^[\w.-]+\.([a-z]{2})$/i.exec(site?.slice(-100) ?? '')?.[1]?.toLowerCase();
  if (domain === undefined || NOT_OF_PLACES.has(domain)) return null;
  return domain === 'uk' ? 'GB' : domain.toUpperCase();
}
