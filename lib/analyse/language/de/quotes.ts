import { foldedWords, functionWordsOf } from '@/lib/analyse/language/folded-words';
import type { QuotePack } from '@/lib/analyse/quotes/quote-pack';
import { names } from './names';

export const quotes: QuotePack = {
  writing: 'clauses',
  cues: foldedWords(
    'sagte sagt sagten sagen erklärte erklärt erklärten betonte betont betonten warnte warnt warnten forderte fordert meinte meint meinten berichtete berichtet berichteten bestätigte bestätigt bestätigten kritisierte kritisiert kritisierten versicherte versichert ergänzte ergänzt antwortete antwortet behauptete behauptet lobte schrieb schreibt erläuterte erläutert mahnte mahnt so unterstrich versprach klagte beteuerte stellte erwiderte entgegnete äußerte resümierte fragte fragt erzählt klagt schildert urteilte hieß mitteilte bekanntgab ankündigte mitteilten berichten schilderte erzählte argumentierte',
  ),
  participles: foldedWords(
    'gesagt betont gewarnt gemeint berichtet versichert ergänzt geantwortet behauptet geschrieben versprochen mitgeteilt angekündigt erklärt',
  ),
  auxiliaries: foldedWords('hat hatte haben hatten'),
  separable: new Map([
    ['teilte', 'mit'],
    ['teilt', 'mit'],
    ['teilten', 'mit'],
    ['kundigte', 'an'],
    ['kundigt', 'an'],
    ['kundigten', 'an'],
    ['gab', 'bekannt'],
    ['gaben', 'bekannt'],
    ['raumte', 'ein'],
    ['raumten', 'ein'],
    ['fugte', 'hinzu'],
    ['fuhrte', 'aus'],
    ['fuhr', 'fort'],
    ['merkte', 'an'],
    ['wies', 'hin'],
    ['stellte', 'klar'],
  ]),
  complementisers: foldedWords('dass ob'),
  negations: foldedWords('nicht nie niemand kein'),
  subordinators: foldedWords(
    'als wenn weil nachdem während obwohl bevor sobald da falls seit bis am im nach in bei zum zur',
  ),
  articles: names.articles,
  joiners: foldedWords('von des der dem vom für'),
  closed: foldedWords(`${functionWordsOf('de')} gegenüber während laut zufolge mit hinzu bekannt`),
  asides: foldedWords(
    'montag dienstag mittwoch donnerstag freitag samstag sonntag montagabend gestern heute abend morgen mittag vormittag nachmittag presse journalisten reporter gespräch interview mitteilung auch zudem weiter später zuvor anschließend mit an hinzu bekannt ein klar aus fort gegenüber dpa wörtlich',
  ),
  beforeCue: foldedWords('auch'),
  according: [
    ['laut'],
    ['nach', 'angaben', 'von'],
    ['nach', 'angaben'],
    ['nach', 'worten', 'von'],
    ['nach', 'worten'],
    ['nach', 'aussage', 'von'],
    ['nach', 'aussagen', 'von'],
    ['nach', 'einschatzung', 'von'],
    ['nach', 'auskunft', 'von'],
  ],
  accordingBehind: foldedWords('zufolge'),
  clauseOpeners: new Set(['wie']),
  doesCommaOpen: true,
  dropsSubject: false,
  unnamed:
    /^(?:(?:die|der|das|dem|den|ein|eine|einem|einer|mehrere|zwei|drei|einige|andere|viele|aus|ungenannte) )*(?:\p{L}*kreisen?|quellen?|insidern?|insider|beobachtern?|augenzeugen?|zeugen|zeuge|experten?|analysten|anwohnern?|diplomaten|beamten?|behorden|informanten?|eingeweihten?|handlern?|mitarbeitern?|fachleuten?|berichten|medienberichten)(?: |$)|anonym/u,
  spokesperson: /^(?:der|die|das|ein|eine) (?:\p{L}+)?sprecher(?:in)? /u,
  roles: names.roles,
  pronouns: new Set(['er', 'sie']),
  notSources:
    /^(?:(?:der|die|das|dem|einem|einer|ein|eine) )?(?:gesetz|plan|fahrplan|programm|vertrag|und|hupend|schrie|rufend)(?: |$)/,
};
