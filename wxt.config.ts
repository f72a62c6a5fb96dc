import { defineConfig } from 'wxt';

/** Builds for tests and benchmarks have their hosts granted: the browser's permission dialog cannot be answered headless. */
const hasHostsGranted = (mode: string) => mode === 'test' || mode === 'bench';

// WXT takes every mode but `production` for a development build; tests and benchmarks must run what is shipped.
if (process.env['NODE_ENV'] !== 'development') process.env['NODE_ENV'] = 'production';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // Imports are written out (CONTRIBUTING.md), so WXT adds none of its own.
  imports: false,
  manifestVersion: 3,
  vite: ({ mode }) =>
    mode === 'development' ? {} : { define: { 'process.env.NODE_ENV': JSON.stringify('production') } },
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
