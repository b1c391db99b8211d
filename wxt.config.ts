import { createRequire } from 'node:module';
import { defineConfig } from 'wxt';
import { NEWS_MATCHES } from './background/news-hosts';

/** One id for ever: Firefox keys storage and updates by it. */
const GECKO_ID = 'sidelight@sidelight.example';

/** The outlines of countries: copied from the package into the build. Where the background looks for them: background/atlas/atlas-file.ts. */
const ATLAS = {
  absoluteSrc: createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'),
  relativeDest: 'atlas/countries-50m.json',
};

/** Drawn by scripts/icons.mjs. */
const icons = (...sizes: number[]): Record<string, string> =>
  Object.fromEntries(sizes.map((size) => [size, `icons/${size}.png`]));

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    build: { target: ['chrome128', 'firefox140'] },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(ATLAS);
    },
    // Given here rather than in the content script, so that the list of hosts is in the manifest only.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script') entrypoint.options.matches = NEWS_MATCHES;
      }
    },
  },
  manifest: ({ browser }) => ({
    name: 'Sidelight',
    description: 'Who, where, how many, and who says so: on the page you are reading, on your own machine.',
    icons: icons(16, 32, 48, 128),
    // Its title in the toolbar is that of the popup page.
    action: { default_icon: icons(16, 32) },
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
