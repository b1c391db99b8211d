import hosts from './news-hosts.json';

/** News hosts by continent, then country, as the data file groups them. Fixed at release: see docs/decisions/0021. */
export const NEWS_HOSTS_BY_CONTINENT: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = hosts;

/** English-language news hosts. Each stands for its subdomains too: "dw.com" is also "www.dw.com" and "amp.dw.com". */
export const NEWS_HOSTS: readonly string[] = Object.values(NEWS_HOSTS_BY_CONTINENT).flatMap((countries) =>
  Object.values(countries).flat(),
);

/**
 * Match patterns for the manifest, one for each host.
 *
 * @example "*:\/\/*.dw.com/*" covers https://dw.com/ and https://www.dw.com/
 */
export const NEWS_MATCHES: string[] = NEWS_HOSTS.map((host) => `*://*.${host}/*`);

const listed: ReadonlySet<string> = new Set(NEWS_HOSTS);

/** Whether the extension reads this host by itself: the host or one it is a subdomain of is in the list. */
export function isNewsHost(host: string): boolean {
  const labels = host.toLowerCase().split('.');
  return labels.some((_, from) => listed.has(labels.slice(from).join('.')));
}
