import type { DateWords } from '@/lib/analyse/dates/date-words';
import { phraseDates } from '@/lib/analyse/dates/phrase-dates';
import { phrases } from './date-phrases.data';
import * as words from './date-words.data';

const french: DateWords = {
  ...words,
  phrases,
  shortWeekdays: { lun: 1, mer: 3, jeu: 4, ven: 5, sam: 6, dim: 7 },
  dayMark: '(?:er|ᵉʳ)?',
  edges: 'both',
  letter: '[\\wÀ-ɏ]',
  monthsAreSmall: true,
  clues:
    'aujourd|hier|demain|veille|midi|minuit|récemment|dernièrement|prochainement|actuel|nos jours|moment|il y a',
  saysRoughly: /(?<!\p{L})(?:vers|environ|aux alentours (?:de|du)|autour (?:de|du)|près de)\s(?:le\s)?$/iu,
  ownDays:
    /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd['’]hui|demain|(?:semaine|année) (?:dernière|prochaine)|(?:mois|an) (?:dernier|prochain)|cette (?:semaine|année)|ce mois)(?!\p{L})/giu,
  noYearBefore:
    /(?<!\p{L})(?:plus de|moins de|près de|environ|quelque|les|des|à peine|au moins|au prix de)\s$/iu,
  noYearAfter:
    /^\s?(?:%|€|\$|(?:pour cent|personnes|euros|dollars|francs|millions|mille|mètres|kilomètres|km|kilos|tonnes|hectares|habitants|salariés|employés|emplois|logements|cas|morts|blessés|hommes|femmes|enfants|soldats|places|ans|heures|points|voix|élèves|familles|visiteurs|manifestants)(?!\p{L}))/iu,
  nameBefore:
    /(?:rue|avenue|av\.|boulevard|bd|place|pont|stade|hôpital|square|quai|parvis|esplanade|lycée|station|révolution|accords)\s(?:du |de l['’]|de )?$/i,
  ageBefore: /(?:(?<!\p{L})(?:âgée?s? de|de|d['’]|à|a|ont|avait|avaient|fêter ses|ses|des)|,|\()\s?$/iu,
  ageAfter: /^(?:\)|,? et (?:demi|père|mère))/i,
  tense: {
    past: /(?<!\p{L})(?:[Dd]epuis|a|ont|avait|avaient|était|étaient|fut|furent|eut|eurent|dit|né|née|nés|mort|morte|morts|arrivée?s?|partie?s|venue?s?|devenue?s?|décédée?s?|tombée?s?|\p{Ll}{2,}èrent|\p{Ll}{2,}(?<!r)aient)(?!\p{L})/gu,
    future:
      /(?<!\p{L})(?:(?!opéra|caméra|choléra|extra|aura\p{L}|verra\p{L})\p{Ll}{1,}(?:era|ira|dra|vra|rra|ura|ront)|sera|aura|fera|va|vont|prévue?s?|prévoit|prévoient|attendue?s?|doit|doivent|programmée?s?|prochaine?s?|à partir d[eu']|espère|espèrent|envisage|convoquée?s?|commencent?|débutent?|démarrent?|s['’]ouvrent?|se tien(?:t|nent)|se déroulent?)(?!\p{L})/gu,
    clause:
      /[;—–]|:(?!\d)|,\s(?:qui|que|où|quand|mais|tandis|alors|et)\s|\s(?:qui|que|quand|mais|tandis|alors que|lorsque|où)\s/u,
  },
  joins: {
    dayThenClock:
      /^(?:,?\s(?:(?:à|vers|dès|de|entre|avant|après|aux alentours de|à partir de|jusqu['’]à)\s)?|\s\(|,\s)$/i,
    clockThenDay: /^(?:\s|,?\s(?:le|ce|du|de|de ce)\s)$/i,
  },
};

export const dates = phraseDates(french);
