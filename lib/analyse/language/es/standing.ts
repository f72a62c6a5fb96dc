import type { StandingPack } from '@/lib/analyse/standing/standing-pack';

const openers =
  'pero|sin embargo|además|también|así|entonces|luego|después|mientras tanto|no obstante|asimismo|igualmente|por (?:ello|eso|esto|tanto|su parte|lo tanto|otro lado|otra parte|último)|en cambio|en consecuencia|de hecho|ahora|aquí|allí|ahí|y|o|ni|pues|aunque|tampoco|aun así|al respecto|a su vez|de este modo|de esta forma|de esta manera|de ahí|ante (?:esto|ello)|tras (?:esto|ello|lo cual)|con (?:esto|ello)|para ello|entre (?:ellos|ellas)|otr[oa]s?|ambos|ambas|algunos|algunas|much[oa]s de (?:ellos|ellas|estos|estas)|los (?:dos|tres|cuatro|demás|otros|mismos)|las (?:dos|tres|cuatro|demás|otras|mismas)|el mismo|la misma|lo(?! (?:más|mejor|peor|único|importante|que)(?!\\p{L}))|el primero|la primera|el segundo|el otro|la otra|finalmente|por ejemplo|es decir|o sea|al mismo tiempo|(?:un|dos|tres|\\d+) (?:día|mes|año|semana|hora|minuto)s? (?:después|más tarde|antes)|horas después|minutos después|poco después|más tarde|(?:es|a) día siguiente|al día siguiente|antes|hasta entonces|desde entonces';
const standIns =
  'ministr[oa]|president[ea]|portavoz|alcalde|alcaldesa|director|directora|juez|jueza|fiscal|funcionari[oa]|dirigente|líder|empresa|compañía|firma|grupo|banco|entidad|organismo|organización|sindicato|partido|club|equipo|agencia|ministerio|institución|medida|decisión|ley|norma|acuerdo|ataque|accidente|incidente|informe|estudio|documento|proyecto|plan|propuesta|reunión|hombre|mujer|joven|víctimas?|sospechos[oa]|detenid[oa]s?|acusad[oa]|autor|autora|artista|actor|actriz|cantante|jugador|jugadora|entrenador|técnico|cifras?|obras?|barcos?|buque|avión|edificio';
const verbs =
  'es|son|era|eran|fue|fueron|ha|han|había|habían|está|están|tiene|tienen|será|serán|puede|pueden|dice|afirma|explica|señala|no|se|también|ya|que|y|deberá|podrá|replica|niega|asegura|sostiene|insiste|defiende|prevé|calcula|incluye|supone|obliga|deja|entra';

/** "El alcalde, de 54 años, …": but "El alcalde, Ivo Tamm, …" says who he is. */
const beforeName =
  ',(?! (?!\\p{L}*(?:ad|id)[oa]s? |(?:que|quien|con|de|del|en|según|tras|ya|un|una|uno|el|la|los|las|por|para|sin|cuy\\p{L}+|también|además|no|se) )\\p{L}{2,} \\p{L}+(?: \\p{L}+){0,2},)';

/** "Dijo que …", "Es el tercero", "En 2019 ganó la copa": a verb before which nobody is named. */
const barePredicate =
  /^(?:(?:en|tras|desde|durante|con|por|para|a|según|hace|al|del?) [^,]{1,80}, )?(?:no |ya |también |se |le |les |lo |la )*(?:es|son|era|eran|fue|fueron|ha|han|había|habían|está|están|estaba|tiene|tienen|tenía|será|serán|dice|dijo|añade|puede|pueden|hizo|pidió|tuvo|dio|\p{L}{2,}(?:ó|aron|ieron|aba|aban|ían))(?![\p{L}-])/iu;

export const standing: StandingPack = {
  opensWithPronoun:
    /^(?:él|ellas?|ellos|esto|eso|aquello|est[eao]s?|es[eao]s?|aquel(?:la|los|las)?|sus?|l[eo]s?|las? (?:hizo|hicieron)|se)(?![\p{L}-])/iu,
  leansAtStart: new RegExp(
    `^(?:(?:${openers})(?![\\p{L}-])|(?:él|ellas?|ellos|sus?)(?![\\p{L}-])|(?:a|en|según|para) su (?:juicio|opinión|entender|parecer|portavoz|president[ea])|para (?:él|ella|ellos|ellas)(?!\\p{L})|(?:el|la|los|las|según el|según la) (?:${standIns})(?:${beforeName}| (?:${verbs}|\\p{L}+(?:ó|rá|rán|aron|ieron|aba|aban|ía|ían)(?!\\p{L}))))`,
    'iu',
  ),
  leansWithin:
    /(?<!\p{L})lo (?:ven?|ha|han|había|confirmó|anunció|negó|explicó|hizo) |(?<!\p{L})(?:este|esta|estos|estas|ese|esa|esos|esas|dich[oa]s?|aquel|aquella|aquellos|aquellas|tal|tales)(?! (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|mañana|tarde|noche|primavera|verano|otoño|invierno|temporada|siglo|fin|que|como|de|y cual)(?!\p{L})) \p{Ll}|(?<!\p{L})(?:al respecto|por ello|para ello|por eso|por lo tanto|sin embargo|ese día|dicho esto)(?!\p{L})/iu,
  speaksOfItself: /(?<!\p{L})(?:yo|mi|mis|me|nosotros|nosotras|nuestr[oa]s?|nos)(?!\p{L})/iu,
  relativeDate: /pasad|próxim|últim|anterior|siguiente|hace|dentro|que viene|este|ayer|mañana/i,
  lacksSubject: (sentence) =>
    !/^\p{L}+ (?:\p{Lu}|el |la |los |las |un |una |unos |unas |al menos |\d|más de )/u.test(sentence)
      ? barePredicate.test(sentence)
      : false,
};
