import type { Scripting } from 'webextension-polyfill';
import type { BuiltScript } from './content-scripts';

/** One registration for all sites the reader said "always" to: two that overlap would run the script twice in one page. */
const SCRIPT_ID = 'always-read';

/** The part of `browser` that sites need. */
export interface SiteBrowser {
  readonly permissions: { getAll(): Promise<{ readonly origins?: readonly string[] | undefined }> };
  readonly scripting: Pick<
    Scripting.Static,
    'registerContentScripts' | 'getRegisteredContentScripts' | 'unregisterContentScripts'
  >;
  readonly contentScripts: readonly BuiltScript[];
}

/**
 * Makes the content script run by itself on the sites the reader has allowed, and on no others. Called whenever
 * permissions change and whenever the browser or a new version starts: it looks at all permissions each time, since
 * browsers differ in what they tell of a change. Both name origins as match patterns; Chrome repeats the pattern that was
 * asked for, Firefox may give every site at once as "<all_urls>".
 */
export async function registerAllowedSites({ permissions, scripting, contentScripts }: SiteBrowser): Promise<void> {
  const listed = contentScripts.flatMap(({ matches }) => matches);
  const { origins = [] } = await permissions.getAll();
  const allowed = origins.filter((origin) => !listed.includes(origin) && isWebOrigin(origin));
  const before = await scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (before.length > 0 && sameSites(before[0]?.matches ?? [], allowed)) return;
  if (before.length > 0) await scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (allowed.length > 0) await scripting.registerContentScripts([registration(allowed, { listed, contentScripts })]);
}

/** Files and browser pages cannot be news; registering them would make the browser refuse the whole list. */
function isWebOrigin(origin: string): boolean {
  return origin === '<all_urls>' || /^(?:\*|https?):\/\//.test(origin);
}

function registration(
  matches: string[],
  { listed, contentScripts }: { listed: string[]; contentScripts: SiteBrowser['contentScripts'] },
): Scripting.RegisteredContentScript {
  const css = contentScripts.flatMap((script) => script.css);
  return {
    id: SCRIPT_ID,
    matches,
    excludeMatches: listed,
    js: contentScripts.flatMap((script) => script.js),
    ...(css.length > 0 ? { css } : {}),
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}

function sameSites(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((site) => others.includes(site));
}
