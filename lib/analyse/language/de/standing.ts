import type { StandingPack } from '@/lib/analyse/standing/standing-pack';

const openers =
  'dessen|deren|damals|aber|doch|jedoch|und|oder|auch|so|also|dann|denn|dabei|dazu|dafür|dagegen|damit|daher|darum|deshalb|deswegen|danach|davor|darauf|daraufhin|darin|darunter|darüber|daran|dadurch|daraus|davon|demnach|dennoch|trotzdem|dort|hier|da|nun|jetzt|zudem|außerdem|ferner|ebenso|ebenfalls|gleichzeitig|zugleich|inzwischen|mittlerweile|allerdings|hingegen|stattdessen|schließlich|zuvor|zunächst|zuletzt|später|früher|anschließend|seitdem|seither|bis dahin|bisher|insgesamt|beide|einige|andere|weitere|manche|viele davon|viele von|alle drei|alle|einer von|eine von|der andere|die andere|die anderen|das gleiche|dasselbe|derselbe|dieselbe|der erste|die erste|der zweite|die zweite|die beiden|die drei|die zwei|die vier|letztere[rsn]?|erstere[rsn]?|zum beispiel|etwa|nämlich|eben|gerade|weil|am (?:selben|gleichen|nächsten|folgenden) tag|(?:ein|eine|zwei|drei|wenige|einige|\\d+) (?:tag|tage|monat|monate|jahr|jahre|woche|wochen|stunde|stunden|minuten) (?:später|danach|zuvor|davor)|kurz (?:danach|darauf|zuvor|davor)|tags (?:darauf|zuvor)|im gegenteil|im gegensatz dazu|unter anderem|vor allem|wegen (?:dieser|dieses)';
const standIns =
  'minister|ministerin|präsident|präsidentin|sprecher|sprecherin|bürgermeister|bürgermeisterin|direktor|direktorin|richter|richterin|chef|chefin|vorsitzende|politiker|politikerin|beamte|konzern|unternehmen|firma|gruppe|bank|gewerkschaft|partei|verein|mannschaft|team|behörde|ministerium|organisation|verband|institut|maßnahme|entscheidung|gesetz|gesetzentwurf|abkommen|angriff|anschlag|unfall|vorfall|bericht|studie|dokument|projekt|plan|vorschlag|treffen|mann|frau|\\d+-jährige[rn]?|opfer|verdächtige[rn]?|tatverdächtige[rn]?|angeklagte[rn]?|täter|autor|autorin|künstler|künstlerin|schauspieler|schauspielerin|sänger|sängerin|spieler|spielerin|trainer|trainerin|zahlen|schiff|schiffe|flugzeug|gebäude|fahrer|fahrerin|polizist|beiden männer';
const verbs =
  'ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|soll|sollen|sollte|will|wollen|wollte|kann|können|könnte|muss|müssen|sagte|sagt|erklärte|teilte|kam|kamen|ging|blieb|gilt|steht|liegt|und|selbst|sei|habe|werde|solle|machte|sieht|zeigt|spricht|sprach|starb|fuhr|floh|verletzte|bestätigte|forderte|kündigte';

export const standing: StandingPack = {
  opensWithPronoun:
    /^(?:er|sie|es|das|dies|diese[rsmn]?|sein(?:e[rsmn]?)?|ihr(?:e[rsmn]?)?|ihm|ihn|ihnen|jene[rsmn]?)(?![\p{L}-])(?! (?:ist|war|bleibt) (?:klar|unklar|wichtig|möglich|unmöglich|wahrscheinlich|schwierig|notwendig|Zeit),? (?:dass|ob|zu))/iu,
  leansAtStart: new RegExp(
    `^(?:(?:er|sie|dies|diese[rsmn]?|sein(?:e[rsmn]?)?|ihr(?:e[rsmn]?)?|ihm|ihn|ihnen|jene[rsmn]?|${openers})(?![\\p{L}-])|(?:in|mit|nach|bei|auf|an|für|von|zu|aus|vor) (?:ihr|sein)(?:e[rsmn]?)?(?!\\p{L})|es(?! (?:gibt|gab|gebe|werden|wurden|kam(?:en)? zu|handelt|ist (?:klar|unklar|wichtig|möglich|unmöglich|wahrscheinlich|schwierig|notwendig|Zeit)))(?!\\p{L})|das(?= (?:ist|war|sei|wäre|hat|hatte|sagte|teilte|will|soll|kann|wird|würde|liegt|gilt|geht|macht|zeigt|bedeutet|heißt|führt|sind|waren|habe|hätte|gelte|könnte|müsse|berichtete|berichtet|geschah|alles)(?!\\p{L}))|(?:der|die|das|den|dem|laut dem|laut der|nach angaben des|nach angaben der) (?:${standIns})(?:,| (?:${verbs})(?!\\p{L})))`,
    'iu',
  ),
  // Reported speech of somebody whom another sentence names: "Die Kosten seien zu hoch."
  leansWithin:
    /^(?!.{0,300}(?:sagt|erklär|teilt|hieß|heißt|beton|meint|kündig|bericht|schr[ie]+b|laut |zufolge|warn|kritisier|forder|bestätig|ergänz|versicher|räumt|fügt|behaupt|, so |hinwies|wies ))[^,;:„“"]{2,80} (?:sei|seien|solle|habe|werde|müsse|könne|dürfe|wolle)(?!\p{L})|(?<!\p{L})(?:diese[rsmn]?|jene[rsmn]?|solche[rsmn]?)(?! (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Woche|Wochenende|Wochenenden|Monat|Monats|Jahr|Jahres|Jahre|Morgen|Abend|Nacht|Frühjahr|Sommer|Herbst|Winter|Saison|Tagen|Tage|Jahrhundert|Jahrzehnt)(?!\p{L})) \p{L}|(?<!\p{L})(?:jedoch|allerdings|dabei|daher|deshalb|deswegen|dazu|damit|dagegen|darüber|daran|darauf|daraus|davon|danach|darin|darunter|dadurch|dafür|demnach|hingegen|zudem|außerdem|ebenfalls|stattdessen|trotzdem|dennoch|damals)(?!\p{L})(?!, (?:dass|ob|wie|was|wer|wo|wann|warum|zu)|[^.]{0,60}, (?:dass|zu |ob ))/u,
  speaksOfItself: /(?<!\p{L})(?:ich|mich|mir|meine?[rsmn]?|wir|uns|unsere?[rsmn]?)(?!\p{L})/iu,
  relativeDate: /letzt|nächst|kommend|vergangen|vor|folgend|dies|in |gestern|morgen/i,
  lacksSubject: null,
};
