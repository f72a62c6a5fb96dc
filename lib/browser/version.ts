import { browser } from 'wxt/browser';

/** Sidelight's own version, as its manifest has it. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
