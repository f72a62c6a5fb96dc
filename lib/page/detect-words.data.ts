/** Words by which pages that are no articles give themselves away, in the languages of most newspapers. Ours. */

const anyOf = (...words: string[]): string => words.join('|');

/** What stands on the button that puts a thing into a basket. */
export const buyWords = new RegExp(
  anyOf(
    'add(?:ed)? to (?:my |your )?(?:shopping )?(?:cart|basket|bag|trolley)',
    'buy (?:it )?now',
    'in den (?:waren|einkaufs)korb',
    'jetzt kaufen',
    'ajouter au panier',
    'acheter maintenant',
    'a[ñn]adir (?:al carrito|a la (?:cesta|bolsa))',
    'agregar al carr',
    'comprar (?:ahora|agora|ya)',
    'adicionar ao carrinho',
    'adicionar à sacola',
    'aggiungi al carrello',
    'acquista ora',
    'in (?:de )?winkel(?:wagen|mand)',
    'do koszyka',
    'do ko[šs][íi]ka',
    'в корзину',
    'у кошик',
    'купить',
    'sepete ekle',
    'i (?:indkøbs|handle)kurven?',
    'i varukorgen',
    'lisää ostoskoriin',
    'kosárba',
    'adaugă în coș',
    'カートに(?:入れる|追加)',
    '加入购物车',
    '加入購物車',
    '장바구니',
    'أضف (?:إلى|الى) (?:السلة|عربة)',
  ),
  'i',
);

/** The address of a basket. */
export const basketPlace =
  /(?:^|[/._-])(?:(?:my|shopping|view)?[-_]?(?:cart|basket|bag)|checkout|warenkorb|panier|carrito|carrello|winkelwagen|koszyk|kosik|korzina|sepet)(?:\.\w{2,5})?(?:[/?#]|$)/i;

/** What a question for consent is made of, by stems that many languages share. */
export const consentWords = /cookie|consent|einwillig|zustimm|akzeptier|zgod|toestemming|同意/gi;

/** Where a title ends, or the part of it that names the page. */
const end = '(?:\\.{3}|…|!|\\.)?\\s*(?:$|[-–—|:·»•/(])';

/** The title of a page that was not found or may not be seen. */
export const errorTitle = new RegExp(
  `^(?:${anyOf(
    `(?:(?:http |http-)?(?:error|fehler|erreur|errore|ошибка)[ :-]{0,3})?(?:40[0134]|410|429|50[0234])(?=\\s*(?:$|[^\\s\\p{L}\\p{N}]|error|not found|page|forbidden))`,
    '(?:the |this )?page (?:not found|(?:you requested )?(?:could not|cannot|can.t) be found|(?:does not|doesn.t|no longer) exists?)',
    `(?:not found|forbidden|access denied|bad gateway|service unavailable|internal server error|just a moment|attention required|are you (?:a )?(?:human|robot)\\??)${end}`,
    '(?:die )?seite (?:wurde )?nicht gefunden',
    'page (?:non trouvée|introuvable)',
    'p[áa]gina no encontrada',
    'página não encontrada',
    'pagina non trovata',
    'pagina niet gevonden',
    'nie znaleziono strony',
    'strona nie (?:została znaleziona|istnieje)',
    'stránka nebyla nalezena',
    'страница не найдена',
    'сторінку не знайдено',
    'sayfa bulunamadı',
    'sidan (?:hittades inte|kunde inte hittas)',
    'siden (?:blev ikke fundet|ble ikke funnet|finnes ikke)',
    'sivua ei löyt',
    'ページが見つかりません',
    '页面(?:不存在|未找到)',
    '페이지를 찾을 수 없',
    'الصفحة غير موجودة',
  )})`,
  'iu',
);

/** The title of a list, or of one part of a list. */
export const listTitle = new RegExp(
  `${anyOf(
    `^(?:home ?page|home|archives?|search(?: results?)?|results|recherche|suche|suchergebnisse?|resultados|risultati|búsqueda|busca|ricerca|zoeken|поиск|検索|搜索)${end}`,
    '^(?:search results|results|suchergebnisse|résultats|resultados|risultati|результаты поиска) (?:for|für|pour|de|para|per) ',
    '^(?:category|tag|topic|author|kategorie|schlagwort|autor(?:in)?|catégorie|étiquette|etiqueta|categoría|рубрика|метка) ?[:|]',
    '[\\p{L}\\d] archives?(?: [-–—|»]|$)',
    '(?<!\\p{L})(?:page|seite|página|pagina|strana|strona|страница|sivu|sida|side) \\d+(?=\\s*(?:$|[-–—|:·»•/]|of |von |de |из ))',
  )}`,
  'iu',
);

/** The title of a form. */
export const formTitle = new RegExp(
  `^(?:${anyOf(
    'log ?in',
    'sign ?(?:in|up|on)',
    'register',
    'registration',
    'create (?:an |your )?account',
    'contact(?: us)?',
    '(?:forgot(?:ten)?|reset) (?:your )?password',
    'anmelden|anmeldung|registrier(?:en|ung)|kontakt',
    'connexion|inscription|s.identifier|nous contacter',
    'iniciar sesión|registr[oa]|contacto',
    'accedi|registrati|contatti',
    'вход|регистрация|контакты',
    'ログイン|会員登録|로그인|登录|登入',
  )})${end}`,
  'iu',
);
