/**
 * Whether `rarityOf` tells the words of that language apart. By itself, since the store asks for it: the background and
 * every page would otherwise carry the tables of `rarityOf`.
 */
export const knowsRarity = (language: string): boolean => language === 'en';
