import type { Manifest, Runtime } from 'webextension-polyfill';

/** A content script of the built manifest, with paths as `scripting` takes them: relative to the extension's root. */
export interface BuiltScript {
  readonly matches: string[];
  readonly js: string[];
  readonly css: string[];
}

/**
 * The content scripts the build put into the manifest: the one place where their file names are known.
 * Firefox gives paths as whole moz-extension: addresses, which its own `scripting` then refuses.
 */
export function builtScripts(runtime: Pick<Runtime.Static, 'getManifest' | 'getURL'>): BuiltScript[] {
  const root = runtime.getURL('');
  const relative = (path: string): string => new URL(path, root).pathname.slice(1);
  return contentScriptsOf(runtime.getManifest()).map(({ matches, js = [], css = [] }) => ({
    matches,
    js: js.map(relative),
    css: css.map(relative),
  }));
}

function contentScriptsOf(manifest: Manifest.WebExtensionManifest): Manifest.ContentScript[] {
  return manifest.content_scripts ?? [];
}
