import { defineConfig } from 'wxt';

/** Builds for tests and benchmarks have their hosts granted: the browser's permission dialog cannot be answered headless. */
const hasHostsGranted = (mode: string) => mode === 'test' || mode === 'bench';

// WXT takes every mode but `production` for a development build; tests and benchmarks must run what is shipped.
if (process.env['NODE_ENV'] !== 'development') process.env['NODE_ENV'] = 'production';

/**
 * What pages and background of the extension may load. Pictures of saved articles may come from any site, so the
 * background must be able to connect anywhere, and one policy holds for all; pages get a second one that connects
 * nowhere (`strictPages`). Development builds load from Vite and keep the browser's own policy.
 */
const extensionPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; worker-src 'self'; " +
  "connect-src http: https:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'";

/** A page's own policy is added to the manifest's: what either forbids is forbidden. */
const strictPages = {
  name: 'strict-pages',
  apply: 'build' as const,
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
      injectTo: 'head-prepend' as const,
    },
  ],
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // Imports are written out (CONTRIBUTING.md), so WXT adds none of its own.
  imports: false,
  manifestVersion: 3,
  vite: ({ mode }) =>
    mode === 'development'
      ? {}
      : {
          define: { 'process.env.NODE_ENV': JSON.stringify('production') },
          plugins: [strictPages],
        },
  hooks: {
    // The page through which proofs reach the store is in no build but theirs.
    'entrypoints:found': ({ config }, infos) => {
      const at = infos.findIndex(({ name }) => name === 'proof');
      if (config.mode !== 'test' && at >= 0) infos.splice(at, 1);
    },
  },
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    incognito: 'not_allowed',
    action: { default_title: '__MSG_name__' },
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
    ],
    ...(hasHostsGranted(mode)
      ? { host_permissions: ['<all_urls>'] }
      : { optional_host_permissions: ['<all_urls>'] }),
    ...(mode === 'development' ? {} : { content_security_policy: { extension_pages: extensionPolicy } }),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'look-up-selection': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandLookUp__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
});
