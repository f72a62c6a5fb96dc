import type { StandingPack } from '@/lib/analyse/standing/standing-pack';

const openers =
  'mas|porém|contudo|todavia|entretanto|no entanto|além disso|além do mais|também|assim|então|depois|enquanto isso|por (?:isso|isto|sua vez|outro lado|fim|exemplo)|portanto|já|agora|aqui|ali|lá|e|ou|nem|pois|embora|apesar disso|com isso|com isto|diante disso|nesse|nessa|neste|nesta|naquele|naquela|desse|dessa|deste|desta|entre eles|entre elas|outr[oa]s?|ambos|ambas|alguns|algumas|muit[oa]s d(?:eles|elas)|os (?:dois|três|quatro|demais|outros|mesmos)|as (?:duas|três|quatro|demais|outras|mesmas)|o mesmo|a mesma|o primeiro|a primeira|o segundo|o outro|a outra|finalmente|ou seja|ao mesmo tempo|(?:um|uma|dois|duas|três|\\d+) (?:dia|mês|meses|ano|semana|hora|minuto)s? (?:depois|mais tarde|antes)|horas depois|minutos depois|pouco depois|mais tarde|no dia seguinte|antes|até então|desde então|só que';
const standIns =
  'ministr[oa]|presidente|porta-voz|prefeit[oa]|diretor|diretora|juiz|juíza|procurador|procuradora|funcionári[oa]|dirigente|líder|empresa|companhia|firma|grupo|banco|entidade|organização|sindicato|partido|clube|equipe|equipa|agência|ministério|instituição|medida|decisão|lei|norma|acordo|ataque|acidente|incidente|relatório|estudo|documento|projeto|plano|proposta|reunião|homem|mulher|jovem|vítimas?|suspeit[oa]s?|detid[oa]s?|acusad[oa]s?|autor|autora|artista|ator|atriz|cantor|cantora|jogador|jogadora|técnico|treinador|números?|obras?|barcos?|navio|avião|prédio';
const verbs =
  'é|são|era|eram|foi|foram|tem|têm|tinha|tinham|está|estão|será|serão|pode|podem|diz|afirma|explica|não|se|também|já|que|e|deve|deverá|vai|vão|nega|garante|sustenta|insiste|defende|prevê|calcula|inclui|obriga|começa|entra|custa';

/** "O prefeito, de 54 anos, …": but "O prefeito, Ivo Tamm, …" says who he is. */
const beforeName =
  ',(?! (?!\\p{L}*(?:ad|id)[oa]s? |(?:que|quem|com|de|do|da|em|no|na|segundo|após|já|um|uma|o|a|os|as|por|para|sem|cuj\\p{L}+|também|além|não|se) )\\p{L}{2,} \\p{L}+(?: \\p{L}+){0,2},)';

/** "Disse que …", "É o terceiro", "Em 2019 venceu a taça": a verb before which nobody is named. */
const barePredicate =
  /^(?:(?:em|no|na|nos|nas|após|desde|durante|com|por|para|a|segundo|há|ao|de|do|da) [^,]{1,80}, )?(?:não |já |também |se )*(?:é|são|era|eram|foi|foram|tem|têm|tinha|tinham|está|estão|estava|será|serão|diz|disse|pode|podem|fez|pediu|teve|deu|acrescenta|\p{L}{2,}(?:ou|aram|eram|iu|iram|ava|avam))(?![\p{L}-])/iu;

export const standing: StandingPack = {
  opensWithPronoun:
    /^(?:ele|ela|eles|elas|isto|isso|aquilo|est[ea]s?|ess[ea]s?|aquel[ea]s?|seus?|suas?|lhes?|se)(?![\p{L}-])/iu,
  leansAtStart: new RegExp(
    `^(?:(?:${openers})(?![\\p{L}-])|(?:ele|ela|eles|elas|seus?|suas?)(?![\\p{L}-])|para (?:ele|ela|eles|elas)(?!\\p{L})|(?:o|a|os|as) \\p{L}+ d(?:ele|ela)s?(?!\\p{L})|(?:segundo|para) (?:o |a )?(?:seu|sua) |(?:o|a|os|as|segundo o|segundo a) (?:${standIns})(?:${beforeName}| (?:${verbs}|\\p{L}+(?:ou|rá|rão|aram|eram|iu|iram|ava|avam)(?!\\p{L}))))`,
    'iu',
  ),
  leansWithin:
    /(?<!\p{L})(?:n?d?est[ea]s?|n?d?ess[ea]s?|[nd]?aquel[ea]s?|nisso|disso|nisto|disto|tal|tais)(?! (?:segunda|terça|quarta|quinta|sexta|sábado|domingo|semana|mês|ano|manhã|tarde|noite|primavera|verão|outono|inverno|temporada|século|fim|que|como|de)(?!\p{L})) \p{Ll}|(?<!\p{L})(?:por isso|portanto|no entanto|entretanto|contudo|naquele dia)(?!\p{L})/iu,
  speaksOfItself: /(?<!\p{L})(?:eu|meus?|minhas?|me|nós|noss[oa]s?)(?!\p{L})/iu,
  relativeDate: /passad|próxim|últim|anterior|seguinte|há|daqui|que vem|dest|nest|ontem|amanhã/i,
  lacksSubject: (sentence) =>
    !/^\p{L}+ (?:\p{Lu}|o |a |os |as |um |uma |uns |umas |ao menos |\d|mais de )/u.test(sentence)
      ? barePredicate.test(sentence)
      : false,
};
