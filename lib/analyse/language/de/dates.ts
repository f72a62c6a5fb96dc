import type { DateWords } from '@/lib/analyse/dates/date-words';
import { phraseDates } from '@/lib/analyse/dates/phrase-dates';
import { phrases } from './date-phrases.data';
import * as words from './date-words.data';

const german: DateWords = {
  ...words,
  phrases,
  dayMark: '\\.',
  edges: 'both',
  letter: '[\\wÀ-ɏ]',
  monthsAreSmall: false,
  otherWithin: /^Morgen/,
  clues:
    'heuer|gestern|morgen|Vorjahr|Uhr|darauf|Vortag|Mitternacht|demnächst|kürzlich|neulich|jüngst|unlängst|kurzem|derzeit|zurzeit|momentan|gegenwärtig|heut',
  saysRoughly: /(?<!\p{L})(?:gegen|etwa|ungefähr|circa|ca\.|rund)\s(?:den\s)?$/iu,
  ownDays:
    /(?<!\p{L})(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|heute|gestern|morgen|(?:vergangene|letzte|nächste|kommende|diese)[nrs]? (?:Woche|Monat|Jahr))/gu,
  noYearBefore:
    /(?<!\p{L})(?:rund|etwa|mehr als|weniger als|über|knapp|fast|gut|ca\.|nr\.|die|der|den|alle|zu|seite|insgesamt|mit|für|auf|platz|typ|modell|plz)\s$/iu,
  noYearAfter:
    /^(?:er(?!\p{L})|\s?(?:%|€|\$|(?:prozent|menschen|personen|euro|dollar|franken|millionen|tausend|meter|kilometer|km|kilo|tonnen|hektar|einwohner|beschäftigte|mitarbeiter|stellen|wohnungen|fälle|tote|verletzte|männer|frauen|kinder|soldaten|plätze|jahre|stunden|punkte|stimmen|uhr|zuschauer|teilnehmer|schüler|betten|haushalte|quadratmeter|grad|liter|stück|kilowatt|megawatt|watt|volt|einsatzkräfte|polizisten|besucher|gäste|häuser|autos|fahrzeuge|unterschriften|arbeitsplätze|anleger|bürger|familien|tiere|bäume)n?(?!\p{L})))/iu,
  nameBefore: /(?:straße|str\.|platz|brücke|allee|weg|bewegung)\s(?:des |der |vom )?$/i,
  ageBefore: /(?:(?<!\p{L})(?:alter von|mit|erst|ist|war|sind)|,|\()\s$/iu,
  ageAfter: /^(?:\salt|\sjung|\)|-?jährig)/i,
  tense: {
    past: /(?<!\p{L})(?:[Ss]eit|wurden?|waren?|hat|haben|hatten?|kam|kamen|ging|gingen|gab|gaben|starb|starben|fand|fanden|begann|begannen|stieg|stiegen|fiel|fielen|trat|traten|nahm|nahmen|ließ|ließen|blieb|blieben|verlor|verloren|gewann|gewannen|schoss|schrieb|sprach|hieß|zog|zogen|traf|trafen|brach|brannte|entschied|beschloss|beschlossen|verließ|erschien|schloss|lag|lagen|stand|standen|\p{Ll}{2,}(?:agte|erte|elte|igte|ierte|ärte|ündete|ichte|eilte|ürzte|ebte|estete|eitete|achte|ekte)n?)(?!\p{L})/gu,
    future:
      /(?<!\p{L})(?:wird|werden|will|wollen|soll|sollen|plant|planen|geplant|erwartet|vorgesehen|beginnt|startet|möchte|möchten|tritt|stattfinden|findet|eröffnet|öffnet|tagt|entscheidet|ansteht|steht|kommende[nrsm]?|ab|spätestens|angesetzt|hofft|beginnen|starten|trifft|können|kann|dürfen|darf|frühestens|endet|enden)(?!\p{L})/gu,
    clause: /[;—–]|:(?!\d)|,\s(?:dass|der|die|das|weil|wenn|als|während|nachdem|bevor|aber|und|wo|ob)\s/u,
  },
  joins: {
    dayThenClock:
      /^(?:,?\s(?:(?:um|gegen|ab|bis|von|kurz vor|kurz nach|vor|nach|seit|zwischen)\s)?|\s\(|,\s)$/i,
    clockThenDay: /^,?\s(?:am|vom|des)\s$/i,
  },
};

export const dates = phraseDates(german);
