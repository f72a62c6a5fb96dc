import { foldedWords, functionWordsOf } from '@/lib/analyse/language/folded-words';
import type { QuotePack } from '@/lib/analyse/quotes/quote-pack';
import { names } from './names';

export const quotes: QuotePack = {
  writing: 'clauses',
  cues: foldedWords(
    'disse diz disseram dizem dizia explicou explica explicaram acrescentou acrescenta acrescentaram salientou salienta salientaram afirmou afirma afirmaram afirmam assegurou assegura declarou declara declararam indicou indica indicaram sublinhou sublinha lembrou lembra recordou recorda alertou alerta alertaram advertiu adverte insistiu insiste ressaltou ressalta destacou destaca frisou frisa lamentou lamenta comentou comenta reconheceu reconhece admitiu admite confirmou confirma confirmaram negou perguntou respondeu responde garantiu garante adiantou adianta reiterou reitera denunciou denuncia criticou prometeu promete contou conta relatou relata opinou avaliou avalia defendeu defende referiu refere anunciou anuncia anunciaram informou informa informaram detalhou concluiu considerou considera escreveu argumentou alegou avisou sustentou enfatizou completou apontou aponta revelou revela esclareceu pontuou ponderou pondera desabafou desabafa resumiu resume resumia criticavam replicou replica rebateu rebate protestou protesta ironizou ironiza brincou brinca confessou confessa justificou justifica sentenciou sentencia disparou dispara emendou emenda esclarece salientava explicava lembrava contava afirmava admitia reconhecia defendia lamentava sublinhava acrescentava comemorou comemora celebrou celebra observou observa notou nota retrucou retruca sintetizou sintetiza enfatiza argumenta alega pontua sustenta advertia previu prevê estima estimou calcula calculou avisa conclui escreve relatam contam lembram defendem alertam apontam avaliam informam ressaltaram destacaram negam garantiram garantem prometeram admitiram confirmam criticam reclamou reclama desmentiu desmente recomendou recomenda suspirou suspira gritou exclamou',
  ),
  participles: foldedWords(
    'dito explicado acrescentado afirmado assegurado declarado indicado sublinhado lembrado alertado advertido reconhecido admitido confirmado respondido garantido adiantado reiterado denunciado prometido contado anunciado informado defendido referido considerado ponderado resumido justificado criticado esclarecido lamentado estimado',
  ),
  cueShape: /(?:ou|eu|iu|[ae]|am|em|ia|ava)$/,
  auxiliaries: foldedWords('tinha tinham havia haviam'),
  separable: new Map(),
  complementisers: foldedWords('que'),
  negations: foldedWords('não nunca jamais ninguém'),
  subordinators: foldedWords('quando enquanto embora se como porque após depois antes onde'),
  articles: names.articles,
  joiners: foldedWords('de do da dos das'),
  closed: foldedWords(`${functionWordsOf('pt')} durante mediante perante diante`),
  asides: foldedWords(
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo ontem hoje manhã tarde noite imprensa jornalistas repórteres coletiva entrevista nota comunicado ainda também agora depois antes lusa',
  ),
  beforeCue: foldedWords('lhe se já também ainda o'),
  according: [
    ['segundo'],
    ['de', 'acordo', 'com'],
    ['conforme'],
    ['na', 'opiniao', 'de'],
    ['nas', 'palavras', 'de'],
  ],
  accordingBehind: new Set(),
  clauseOpeners: new Set(),
  doesCommaOpen: false,
  dropsSubject: true,
  unnamed:
    /^(?:(?:as?|os?|umas?|uns?|varias|varios|outras?|duas|dois|tres|algumas|alguns) )?(?:fontes?|funcionari[oa]s?|testemunhas?|autoridades|especialistas|analistas|moradores|vizinhos|diplomatas?|responsaveis|pessoas?|assessores|aliados|interlocutores|investidores|trabalhadores|sindicatos|agentes)(?: |$)|sob (?:condicao de )?anonimato/,
  spokesperson: /^(?:o|a|um|uma) porta-voz /,
  roles: names.roles,
  pronouns: new Set(['ele', 'ela']),
  notSources:
    /^(?:(?:o|a|os|as|um|uma) )?(?:lei|leis|plano|calendario|programa|caso|zona|dia|epoca|momento|previsto|lugar|turno|tempo|semestre|trimestre|ano|andar|colocado|mandato|maior|filho|seja|a seguir)(?: |$)/,
};
