/**
 * The address without `#…`, which names a place in a page. What names a page stays: `#!…`, an older habit of scripts,
 * and `#/…` where the path before it names nothing (at most one part, and no headline in it).
 */
export const withoutFragment = (url: string): string =>
  /^[a-z]+:\/\/[^/?#]*(?:\/[^/?#-]*\/?)?(?:\?[^#]*)?#\/./i.test(url) ? url : url.replace(/#(?!!).*$/s, '');
