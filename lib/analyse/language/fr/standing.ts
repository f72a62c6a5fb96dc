import type { StandingPack } from '@/lib/analyse/standing/standing-pack';

const openers =
  "mais|cependant|toutefois|pourtant|aussi|ainsi|alors|et|ou|or|donc|puis|ensuite|enfin|en effet|en revanche|en outre|de plus|de même|de son côté|de leur côté|par ailleurs|par conséquent|par exemple|pour (?:cela|autant|sa part|leur part|ce faire)|à (?:cela|ce titre|son tour|leur tour|cet effet)|au contraire|malgré (?:cela|tout)|après (?:cela|quoi)|depuis(?: lors)?,|dès lors|du coup|une fois|ici|là|là-bas|y|en|autre|autres|un autre|une autre|certains|certaines|plusieurs d['’]entre|tous|toutes|tous deux|toutes deux|les (?:deux|trois|quatre|autres|mêmes|premiers|premières)|la même|le même|le premier|la première|le second|la seconde|ce dernier|cette dernière|même|parmi (?:eux|elles)|entre-temps|dans le même temps|en même temps|(?:un|une|deux|trois|quelques|\\d+) (?:jour|mois|an|année|semaine|heure|minute)s? (?:plus tard|après|avant|auparavant)|le lendemain|la veille|le jour même|peu après|plus tard|auparavant|jusque-là|sinon|car|surtout|bref|résultat|reste que|sauf que|d['’]autant que|idem";
const standIns =
  'ministre|président|présidente|premier ministre|porte-parole|maire|directeur|directrice|juge|procureur|procureure|responsable|dirigeant|entreprise|société|groupe|compagnie|banque|syndicat|parti|club|équipe|agence|ministère|organisation|association|institution|mesure|décision|loi|texte|accord|attaque|accident|incident|rapport|étude|document|projet|plan|proposition|réunion|homme|femme|jeune homme|jeune femme|victimes?|suspecte?s?|accusée?s?|auteur|autrice|artiste|acteur|actrice|chanteur|chanteuse|joueur|joueuse|entraîneur|chiffres?|travaux|bateaux?|navire|avion|bâtiment|autorités locales|deux hommes|deux femmes';
const verbs =
  "est|sont|était|étaient|a|ont|avait|avaient|sera|seront|va|vont|doit|doivent|peut|peuvent|dit|affirme|explique|précise|n['’]\\p{L}+|ne|se|s['’]\\p{L}+|et|qui|y|en|reste|devrait|pourrait|fait|assure|estime|souligne|ajoute|prévoit";

/** "Le maire, âgé de 54 ans, …": but "Le maire, Ivo Tamm, …" says who he is. */
const beforeName =
  ',(?! (?!\\p{L}*(?:é|ée|és|ées|i|ie|u|ue) |(?:qui|que|dont|avec|de|du|en|selon|après|déjà|un|une|le|la|les|par|pour|sans|lui|elle|aussi|ne|se|où) )\\p{L}{2,} \\p{L}+(?:[ -]\\p{L}+){0,2},)';

export const standing: StandingPack = {
  opensWithPronoun:
    /^(?:ils?|elles?|ce|c['’]|cela|ça|ceci|cet|cette|ces|celui-ci|celle-ci|ceux-ci|celles-ci|son|sa|ses|leurs?|lui|eux)(?![\p{L}-])(?! (?:est|était|reste|semble) (?:clair|évident|important|possible|impossible|probable|difficile|nécessaire|temps) (?:que|de|qu['’]))|^(?:c['’]|il y (?:a|avait) (?:eu )?cela|il s['’]agit)/iu,
  leansAtStart: new RegExp(
    `^(?:(?:ils?(?! (?:y a|faut|est (?:clair|évident|important|possible|impossible|probable|difficile|nécessaire|temps)))|elles?|ce|cela|ça|ceci|cet|cette|ces|celui-ci|celle-ci|ceux-ci|celles-ci|son|sa|ses|leurs?|${openers})(?![\\p{L}-])|c['’]|(?:d['’]autres|l['’]autre|d['’]ailleurs|d['’]où|jusqu['’]alors)(?!\\p{L})|il s['’]agit|(?:selon|d['’]après|pour) (?:son|sa|ses|leurs?|lui|eux)(?!\\p{L})|(?:selon |pour |d['’]après )?(?:le |la |les |l['’])(?:${standIns})(?:${beforeName}| (?:${verbs}|\\p{L}{3,}(?:era|eront|ait|aient))(?!\\p{L})))`,
    'iu',
  ),
  leansWithin:
    /(?<!\p{L})(?:l['’](?:a|ont|avait|avaient)|y voi(?:t|ent)) |(?<!\p{L})(?:cet|cette|ces|ce)(?! (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|week-end|mois|année|matin|soir|après-midi|nuit|printemps|été|automne|hiver|saison|siècle|qui|que|qu['’]|dont|à quoi|jour|sont|n['’]est|n['’]était|derni(?:er|ère)s?)(?!\p{L}))(?! qu['’])(?! ?est(?!\p{L})) \p{Ll}|(?<!\p{L})(?:ce jour-là|celui-ci|celle-ci|ceux-ci|ce dernier|cette dernière|ces derniers|pour cela|\p{L}+-là|de même|en effet|par ailleurs|toutefois|cependant|donc|également)(?!\p{L})/iu,
  speaksOfItself:
    /(?<!\p{L})(?:je|j['’](?=\p{L})|mon|ma|mes|moi|nous|notre|nos)(?!\p{L}|['’]?\p{Lu})|(?<!\p{L})j['’]\p{L}/iu,
  relativeDate: /derni|prochain|passé|précédent|suivant|il y a|dans|ce |cet|hier|demain/i,
  lacksSubject: null,
};
