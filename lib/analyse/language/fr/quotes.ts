import { foldedWords, functionWordsOf } from '@/lib/analyse/language/folded-words';
import type { QuotePack } from '@/lib/analyse/quotes/quote-pack';
import { names } from './names';

export const quotes: QuotePack = {
  writing: 'clauses',
  cues: foldedWords(
    "dit disent disait déclare déclarent explique expliquent expliquait ajoute ajoutent affirme affirment affirmait assure assurent indique indiquent souligne soulignent rappelle rappellent avertit insiste insistent précise précisent estime estiment estimait regrette regrettent commente reconnaît reconnaissent admet confirme confirment répond répondent répète dénonce dénoncent critique promet promettent confie lance juge martèle raconte racontent résume réagit demande témoigne salue annonce annoncent note notent observe prévient préviennent plaide s'inquiète déplore déplorent écrit soutient soutiennent poursuit conclut nuance tempère détaille s'interroge jugeait notait ironise tranche soupire soupirait lâche glisse abonde tonne peste fulmine sourit souffle renchérit renchérissait rétorque réplique répliquent argumente assène concède concédait avance pointe décrit analyse relève relèvent alerte alertent clame jure défend s'agace s'étonne s'indigne souvient s'enthousiasme réjouit félicite désole s'emporte s'alarme prédit prévenait confiait ajoutait racontait rappelait précisait reconnaissait soulignait insistait assurait résumait lançait répétait regrettait craint espère calcule calculent constate constatent justifie proteste ordonne glissait tranchait jugent redoute suggère suggèrent révèle révèlent",
  ),
  participles: foldedWords(
    'dit déclaré expliqué ajouté affirmé assuré indiqué souligné rappelé averti insisté précisé estimé regretté commenté reconnu admis confirmé répondu répété dénoncé critiqué promis confié lancé jugé martelé raconté résumé réagi demandé questionné témoigné salué annoncé noté observé prévenu plaidé inquiété déploré écrit soutenu poursuivi conclu nuancé détaillé interrogé félicité réjoui ironisé tranché fait-savoir tonné lâché glissé soupiré rétorqué répliqué soufflé asséné concédé avancé alerté pointé clamé défendu renchéri juré argumenté constaté justifié protesté relevé révélé suggéré calculé fait-valoir',
  ),
  cueShape: /(?:[etad]|ent|it|ut|nt)$/,
  auxiliaries: foldedWords('a ont avait avaient est sont'),
  separable: new Map(),
  complementisers: foldedWords("que qu'"),
  negations: foldedWords("ne n' pas jamais"),
  subordinators: foldedWords('quand lorsque alors comme si tandis après avant parce bien dès pendant'),
  articles: new Set([...names.articles, 'des']),
  joiners: foldedWords("de d' du des"),
  closed: foldedWords(`${functionWordsOf('fr')} lors durant malgré devant derrière auprès face`),
  asides: foldedWords(
    "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui soir matin presse journalistes médias conférence communiqué également aussi ensuite encore notamment enfin avant",
  ),
  beforeCue: foldedWords("s' l' y le lui se aussi également"),
  according: [['selon'], ["d'", 'apres'], ['aux', 'yeux', 'de']],
  accordingBehind: new Set(),
  clauseOpeners: new Set(),
  doesCommaOpen: false,
  dropsSubject: false,
  unnamed:
    /^(?:(?:les?|la|l'|une?|des|plusieurs|deux|trois|certains|certaines|d'autres) ?)?(?:sources?|responsables|fonctionnaires?|temoins?|autorites|experts|analystes|riverains|habitants|porte-parole anonyme|diplomates?|observateurs|proches?|medias|employes|syndicats|enqueteurs|policiers|residents|medecins|elus)(?: |$)|sous (?:couvert d'|le sceau de l')anonymat|ayant requis l'anonymat/,
  spokesperson: /^(?:le|la|un|une) porte-parole /,
  roles: names.roles,
  pronouns: new Set(['il', 'elle', 'lui', 'on', 'ils', 'elles']),
  notSources:
    /^(?:(?:le|la|les|un|une|l') ?)?(?:loi|lois|plan|calendrier|programme|cas|zone|jour|epoque|regle|moment|prevu|coutume|usage|formule|que|moi|toute|toutes)(?: |$)/,
};
