/** Signs that the page sells something: what stands on its buttons, and a way to a basket. */
import type { BoxedPage } from './boxes';
import { basketPlace, buyWords } from './detect-words.data';
import { attributeOf, findAll, textOf } from './dom';

export interface SaleSigns {
  hasBuyButton: boolean;
  /** Only asked where something has a price: museums and ministries have a basket too, but none beside an article. */
  hasBasket: boolean;
}

export function readSaleSigns(document: Document, page: BoxedPage, priceCount: number): SaleSigns {
  const hasBuyButton = holdsBuyButton(document, page);
  return { hasBuyButton, hasBasket: (hasBuyButton || priceCount > 0) && leadsToBasket(document) };
}

/** No more than that stands on a button. */
const longestButton = 30;

/** A real one, or a link that is a block by itself and says no more than that. */
const holdsBuyButton = (document: Document, { blocks }: BoxedPage): boolean =>
  blocks.some(
    ({ text, linkShare }) => linkShare > 0.9 && text.length <= longestButton && buyWords.test(text),
  ) ||
  findAll(document, 'button,input[type="submit" i],input[type="button" i]').some((button) =>
    buyWords.test(
      attributeOf(button, 'value') ?? attributeOf(button, 'title') ?? textOf(button).slice(0, 80),
    ),
  );

function leadsToBasket(document: Document): boolean {
  const places = [
    'cart',
    'basket',
    'checkout',
    'warenkorb',
    'panier',
    'carrito',
    'carrello',
    'winkelwagen',
    'koszyk',
    'kosik',
    'korzina',
    'sepet',
  ];
  const links = places.map((place) => `a[href*="${place}" i],form[action*="${place}" i]`).join(',');
  return findAll(document, links).some((link) =>
    basketPlace.test(attributeOf(link, 'href') ?? attributeOf(link, 'action') ?? ''),
  );
}
