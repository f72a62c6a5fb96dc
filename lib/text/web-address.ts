/**
 * The address as the browser reads it, if it leads to the web (http or https); else null. The browser's own reading
 * decides, so what it overlooks (blanks, case) cannot pass for another scheme.
 */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
