import { foldedWords, functionWordsOf } from '@/lib/analyse/language/folded-words';
import type { QuotePack } from '@/lib/analyse/quotes/quote-pack';
import { names } from './names';

export const quotes: QuotePack = {
  writing: 'clauses',
  cues: foldedWords(
    'dijo dice dijeron dicen decía explicó explica explicaron explican añadió añade añadieron señaló señala señalaron señalan afirmó afirma afirmaron afirman aseguró asegura aseguraron aseguran declaró declara declararon indicó indica indicaron indican subrayó subraya subrayaron recordó recuerda recordaron advirtió advierte advirtieron insistió insiste insistieron agregó agrega agregaron sostuvo sostiene sostuvieron apuntó apunta lamentó lamenta comentó comenta comentaron reconoció reconoce reconocieron admitió admite admitieron confirmó confirma confirmaron preguntó respondió responde respondieron contestó precisó precisa manifestó manifiesta manifestaron destacó destaca destacaron opinó opina reiteró reitera denunció denuncia denunciaron criticó prometió promete anunció anuncia anunciaron informó informa informaron relató relata contó cuenta detalló detalla expresó exclamó concluyó matizó zanjó zanja expuso argumentó alegó avisó alertó considera cree escribió resumió celebró defendió defiende defienden defendía resumía resume resumen zanjaba lamentaba lamentan insistía insisten admitía admiten subrayaba subrayan apuntaba apuntan remachó remacha sentenció sentencia aseveró asevera añadía explicaba contaba recordaba recuerdan relataba reconocía reconocen advertía advierten aseguraba afirmaba señalaba indicaba sostenía protestó protesta ironizó ironiza bromeó bromea replicó replica replican replicaba reprochó reprocha justificó justifica comunicó comunica comunicaron adelantó adelanta adelantaron vaticinó vaticina auguró augura sugirió sugiere aclaró aclara aclararon puntualizó puntualiza recalcó recalca recalcaron enfatizó enfatiza argumenta alega razonó razona reflexionó reflexiona confesó confiesa reivindicó reivindica valoró valora espetó espeta clamó clama suspiró suspira celebra concluye expone cuentan opinan creen consideran prometieron calculó calcula calculan estima estimó sospecha pronosticó pronostica proclamó proclama avisa alerta alertaron rechaza arguyó avanzó avanza avanzaron remató remata zanjaron espetaba',
  ),
  participles: foldedWords(
    'dicho explicado añadido señalado afirmado asegurado declarado indicado subrayado recordado advertido insistido agregado sostenido apuntado lamentado comentado reconocido admitido confirmado preguntado respondido contestado precisado manifestado destacado opinado reiterado denunciado criticado prometido anunciado informado relatado contado detallado expresado concluido matizado zanjado expuesto alertado avisado comunicado adelantado defendido justificado replicado aclarado recalcado sugerido confesado resumido',
  ),
  cueShape: /(?:[oae]|an|en|ron|ia|aba)$/,
  auxiliaries: foldedWords('ha han había habían'),
  separable: new Map(),
  complementisers: foldedWords('que'),
  negations: foldedWords('no nunca jamás tampoco nadie'),
  subordinators: foldedWords('cuando mientras aunque si como porque tras después antes donde'),
  articles: names.articles,
  joiners: foldedWords('de del'),
  closed: foldedWords(
    `${functionWordsOf('es')} ante tras durante mediante mientras quienes cuyo cuya frente`,
  ),
  asides: foldedWords(
    'lunes martes miércoles jueves viernes sábado domingo ayer hoy anoche mañana tarde noche prensa periodistas medios rueda entrevista comunicado además también ahora finalmente entonces después antes contundente tajante visiblemente',
  ),
  beforeCue: foldedWords('lo le les se me nos así también ya además según como'),
  according: [
    ['segun'],
    ['de', 'acuerdo', 'con'],
    ['en', 'palabras', 'de'],
    ['a', 'juicio', 'de'],
    ['en', 'opinion', 'de'],
  ],
  accordingBehind: new Set(),
  clauseOpeners: new Set(),
  doesCommaOpen: false,
  dropsSubject: true,
  unnamed:
    /^(?:(?:las?|los?|unas?|unos|varias|varios|otras?|dos|tres|algunas|algunos) )?(?:fuentes?|funcionari[oa]s?|testigos?|allegad[oa]s|autoridades|expertos|analistas|vecin[oa]s|portavoces|diplomaticos?|responsables|medios|cargos?|altos? cargos?|personas?|miembros|trabajadores|sindicatos|investigadores|agentes|residentes|inversores|operadores)(?: |$)|bajo (?:condicion de )?anonimato/,
  spokesperson: /^(?:el|la|un|una) (?:portavoz|vocer[oa]) /,
  roles: names.roles,
  pronouns: new Set(['él', 'ella']),
  notSources:
    /^(?:(?:el|la|los|las|un|una) )?(?:leyes|ley|plan|calendario|previsto|programa|caso|zona|dia|epoca|momento|convenga|sea|se|parece|corresponda)(?: |$)/,
};
