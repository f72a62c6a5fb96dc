import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './harness';

const readManifest = (build: string) =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../../.output', build, 'manifest.json'), 'utf8'));

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`the ${build} build asks for no site and stays out of private windows`, () => {
    const manifest = readManifest(build);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.permissions.filter((name: string) => /[:*/]/.test(name))).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['<all_urls>']);
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });
}

test.describe('as shipped', () => {
  test.use({ build: 'chrome-mv3' });

  test('its background starts, the welcome page opens, and no site and no script is granted', async ({
    sidelight,
  }) => {
    await expect
      .poll(() => sidelight.context.pages().map((page) => page.url()))
      .toContain(sidelight.urlOfPage('welcome.html'));
    const granted = await sidelight.inExtension(async () => {
      const { permissions, scripting } = (globalThis as unknown as { chrome: ChromeApi }).chrome;
      return {
        origins: (await permissions.getAll()).origins ?? [],
        scripts: await scripting.getRegisteredContentScripts(),
      };
    }, null);
    expect(granted).toEqual({ origins: [], scripts: [] });
  });
});

/** The two calls of the extension API that the test makes. */
interface ChromeApi {
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
}
