/** Signs that the page sells something: what stands on its buttons, and a way to a basket. */
import { basketPlace, buyWords } from './detect-words.data';
import { attributeOf, findAll, textOf } from './dom';

export interface SaleSigns {
  hasBuyButton: boolean;
  /** Only asked where something has a price: museums and ministries have a basket too, but none beside an article. */
  hasBasket: boolean;
}

export function readSaleSigns(document: Document, priceCount: number): SaleSigns {
  const hasBuyButton = holdsBuyButton(document);
  return { hasBuyButton, hasBasket: (hasBuyButton || priceCount > 0) && leadsToBasket(document) };
}

function holdsBuyButton(document: Document): boolean {
  const buttons =
    'button,input[type="submit" i],input[type="button" i],a[class*="btn" i],a[class*="button" i],a[class*="cart" i],a[class*="buy" i]';
  return findAll(document, buttons).some((button) =>
    buyWords.test(
      attributeOf(button, 'value') ?? attributeOf(button, 'title') ?? textOf(button).slice(0, 80),
    ),
  );
}

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
