import type { DateWords } from '@/lib/analyse/dates/date-words';
import { phraseDates } from '@/lib/analyse/dates/phrase-dates';
import { phrases } from './date-phrases.data';
import * as words from './date-words.data';

const portuguese: DateWords = {
  ...words,
  phrases,
  dayMark: '(?:º|°|\\.º)?',
  edges: 'both',
  letter: '[\\wÀ-ɏ]',
  monthsAreSmall: true,
  clues:
    'hoje|ontem|amanhã|terça|segunda|quarta|quinta|sexta|recentemente|ultimamente|a[c]?tualmente|pouco|momento|atualidade|meio-dia|meia-noite',
  saysRoughly: /(?<!\p{L})(?:por volta d[aeo]s?|cerca d[aeo]s?|aproximadamente|perto d[aeo]s?)\s$/iu,
  ownDays:
    /(?<!\p{L})(?:(?:segunda|terça|quarta|quinta|sexta)-feira|sábado|domingo|ontem|hoje|amanhã|(?:semana|mês|ano) passad[oa]|[nd]?est[ea] (?:semana|mês|ano))(?!\p{L})/giu,
  noYearBefore: /(?<!\p{L})(?:mais de|menos de|cerca de|uns|umas|quase|os|as|dos|das|pelo menos)\s$/iu,
  noYearAfter:
    /^\s?(?:%|€|\$|(?:por cento|pessoas|euros|dólares|reais|milhões|mil|metros|quilômetros|quilómetros|km|quilos|toneladas|hectares|habitantes|empregados|trabalhadores|casas|casos|mortos|feridos|homens|mulheres|crianças|soldados|vagas|anos|horas|pontos|votos|alunos|empregos|famílias|litros|funcionários)(?!\p{L}))/iu,
  nameBefore:
    /(?:rua|avenida|av\.|praça|largo|ponte|estádio|hospital|movimento|bairro|parque|estação|rodovia|revolução|travessa|escola)\s(?:de |do |da )?$/i,
  ageBefore: /(?:(?<!\p{L})(?:de|tem|tinha|têm|com|completa|completou|aos|seus|faz|fez)|,|\()\s$/iu,
  ageAfter: /^(?:,? de idade|\))/i,
  tense: {
    past: /(?<!\p{L})(?:\p{Ll}{3,}(?:ou|iu)|(?!museu|europeu|judeu|troféu)\p{Ll}{3,}eu|\p{Ll}{2,}(?:aram|eram|iram)|foi|foram|disse|disseram|teve|era|eram|estava|estavam|havia|tinha|tinham|fez|veio|deu|viu|caiu|saiu|houve|pôde|pôs)(?!\p{L})/gu,
    future:
      /(?<!\p{L})(?:(?!verão|grão|barão|órão|pará)\p{Ll}{2,}(?:rá|rão|remos)|vai|vão|deve|devem|deverá|previst[oa]s?|prevê|preveem|prevêem|planeja|planeia|espera|próxim[oa]s?|marcad[oa]s?|agendad[oa]s?|a partir d[aeo]|começam?|arrancam?|estreiam?|iniciam?|acontecem?|decorrem?|tem início|têm início|realizam?-se)(?!\p{L})/gu,
    clause:
      /[;—–]|:(?!\d)|,\s(?:que|quem|quando|onde|mas|enquanto|e)\s|\s(?:que|quando|mas|enquanto|embora)\s/u,
  },
  joins: {
    dayThenClock:
      /^(?:,?\s(?:(?:a partir d|por volta d|antes d|depois d|entre |até )?(?:as|às|à|ao|o|pelas|das)\s|até\s)?|\s\(|,\s)$/i,
    clockThenDay:
      /^,?\s(?:horas\s)?(?:de|da|do|desta|deste|na|no|nesta|neste|d[ao] próxim[ao]|d[ao] últim[ao])\s$/i,
  },
};

export const dates = phraseDates(portuguese);
