/** The address without `#…`, which names a place in a page; `#!…` names a page (an older habit of scripts) and stays. */
export const withoutFragment = (url: string): string => url.replace(/#(?!!).*$/, '');
