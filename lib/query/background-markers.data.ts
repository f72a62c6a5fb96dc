/**
 * Words that alone make a sentence background: since when something is so, when it came about, what it was before. Per
 * language, matched on the folded text; gathered by hand from news nut grafs.
 */
export const backgroundMarkers: Record<string, RegExp> = {
  en: /\b(?:since (?:the |at least )?(?:\d{4}|(?:late |early )?(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4}|independence)|for (?:years|decades|generations|(?:more than|nearly|almost|over|about|the past) \w+ (?:years|decades))|(?:years?|decades?) (?:ago|earlier|before)|(?:was|were) (?:founded|established|created|built|opened|born|set up|formed|introduced|appointed|elected|signed|hired|bought|privatised|privatized)|(?:founded|established|built|created|born|formed|opened) in|dat(?:es|ing) (?:from|back)|formerly|previously|originally|(?:the )?only (?:\w+ ){1,4}(?:in|of|between|that|on)|known (?:as|for)|best known|(?:long|decades)-(?:running|standing)|until (?:(?:early |late )?\d{4}|then|last year))\b/,
  de: /\b(?:seit (?:\d{4}|jahren|langem|jahrzehnten)|im jahr(?:e)? \d{4}|vor (?:\w+ )?jahren|gegrundet|erbaut|gebaut|zuvor|damals|ursprunglich|fruher(?:e[rnsm]?)?|ehemalig\w*|bekannt (?:als|fur)|jahrelang|jahrzehntelang)\b/,
  fr: /\b(?:depuis (?:\d{4}|des annees|longtemps|plusieurs annees)|en (?:19|20)\d{2}|il y a \w+ ans|fondee?|cree|construite?|auparavant|a l'origine|ancien(?:ne)?|connue? (?:comme|pour)|l'an dernier|l'annee derniere)\b/,
  es: /\b(?:desde (?:\d{4}|hace anos)|en (?:19|20)\d{2}|hace (?:anos|\w+ anos)|fundad[ao]|cread[ao]|construid[ao]|anteriormente|originalmente|antigu[ao]|conocid[ao] (?:como|por)|el ano pasado)\b/,
  pt: /\b(?:desde (?:\d{4}|ha anos)|em (?:19|20)\d{2}|ha (?:anos|\w+ anos)|fundad[ao]|criad[ao]|construid[ao]|anteriormente|originalmente|antig[ao]|conhecid[ao] (?:como|por)|no ano passado)\b/,
};

/** Words of what is about to be, or is just now: later articles know better. Folded; by hand. */
export const passingWords: Record<string, RegExp> = {
  en: /\b(?:will|would|going to|plans?|planned|(?:is|are|was|were) (?:due|set|expected|scheduled|likely|being|facing|considering|preparing|trying|waiting)|expects?|hopes?|intends?|aims?|seeks?|faces?|currently|now|today|tonight|yesterday|tomorrow|so far|still|yet|ongoing|under way|awaits?|awaiting|on trial|recent(?:ly)?|(?:is|are|'s) to (?:be|\w+ (?:whether|on))|next (?:week|month|year)|(?:last|this) (?:week|month|morning|night|weekend)|this year|upcoming|coming (?:weeks|days|months)|has (?:risen|fallen|grown|climbed)|have (?:risen|fallen|grown|climbed)|may|might|could)\b/,
  de: /\b(?:wird|werden|soll|sollen|plant|planen|derzeit|aktuell|momentan|heute|gestern|morgen|jetzt|nun|noch|bisher|kommende\w*|nachste\w*|konnte|durfte|will|wollen)\b/,
  fr: /\b(?:va|vont|devrait|devraient|pourrait|prevoi\w+|actuellement|aujourd'hui|hier|demain|maintenant|encore|prochaine?s?|cette semaine|ce mois)\b/,
  es: /\b(?:va|van|deberia\w*|podria\w*|preve\w*|actualmente|hoy|ayer|manana|ahora|todavia|aun|proxim[ao]s?|esta semana|este mes)\b/,
  pt: /\b(?:vai|vao|devera\w*|podera\w*|preve\w*|atualmente|hoje|ontem|amanha|agora|ainda|proxim[ao]s?|esta semana|este mes)\b/,
};

/** Words that lean on a sentence before: shown alone they answer a question that nobody asked. Folded; by hand. */
export const leaningWords: Record<string, RegExp> = {
  en: /^(?:but|and|yet|so|however|meanwhile|instead|then|still|nor|or|also|even|both|such|that|this|these|those|another|others?|the (?:latter|former|two|three|pair|same|other|latest|move|decision|news|case|incident)|hours|days|earlier|later|afterwards?|while|as well|welcome|of (?:the|these|those))\b|\b(?:i|we|you|my|our|your)\b|\b(?:also|too|as well|instead|likewise|therefore|thus|the latter|the former two|as a result|had already|this (?:is|was|means|meant))\b|\b(?:minutes|hours|days|weeks) (?:before|earlier|later|after)\W*$/,
  de: /^(?:aber|und|doch|jedoch|dann|auch|so|dies\w*|jene\w*|solche\w*|ein(?:e)? weitere\w*|beide)\b|\b(?:auch|ebenfalls|ausserdem|deshalb|daher|stattdessen)\b/,
  fr: /^(?:mais|et|ou|or|ainsi|aussi|cependant|ce(?:s|tte|t)?|cela|ceux|puis|ensuite|une? autre)\b|\b(?:aussi|egalement|en revanche|donc|par ailleurs)\b/,
  es: /^(?:pero|y|o|asi|tambien|sin embargo|est[aeo]s?|es[aeo]s?|luego|despues|otr[ao]s?)\b|\b(?:tambien|ademas|por tanto|en cambio)\b/,
  pt: /^(?:mas|e|ou|assim|tambem|no entanto|est[ae]s?|iss?o|ess[ae]s?|depois|outr[ao]s?)\b|\b(?:tambem|alem disso|portanto)\b/,
};

/** Headings under which an article gives its own background, folded and without marks. */
export const backgroundHeadings: Record<string, RegExp> = {
  en: /^(?:the )?(?:context|background|backdrop|backstory|history|(?:what|here)s the background|(?:the )?(?:story|events) so far|how (?:we|it|they) got here|how (?:it|this) (?:began|started|came about)|what came before|what happened before|what led (?:up )?to (?:it|this)|why (?:it|this) matters)$/,
  de: /^(?:(?:der |zum )?(?:hintergrund|kontext)|hintergrunde|vorgeschichte|was bisher geschah|wie es dazu kam)$/,
  fr: /^(?:(?:le )?contexte|(?:les )?antecedents|rappel(?: des faits)?|comment en est-on arrive la)$/,
  es: /^(?:(?:el )?contexto|(?:los )?antecedentes|como (?:se llego|llegamos) (?:a esto|hasta aqui))$/,
  pt: /^(?:(?:o )?contexto|(?:os )?antecedentes|como (?:chegamos|se chegou) (?:a isto|ate aqui))$/,
};

/** Words right after a name that say what the thing is: "the Fares Board, which …", "Tamm is …". Folded. */
export const introducingWords: Record<string, RegExp> = {
  en: /^(?:,? (?:is|are|was|were) (?:a|an|the|one of)\b|,? (?:which|who|whose)\b|, (?:a|an|the)\b| \(|, known as\b)/,
  de: /^(?:,? (?:ist|sind|war|waren) (?:ein|eine|der|die|das)\b|, (?:der|die|das|ein|eine)\b| \()/,
  fr: /^(?:,? (?:est|sont|etait) (?:une?|les?|la)\b|, (?:qui|une?|les?|la)\b| \()/,
  es: /^(?:,? (?:es|son|fue|era) (?:une?|una|el|la)\b|, (?:que|quien|una?|el|la)\b| \()/,
  pt: /^(?:,? (?:e|sao|foi|era) (?:uma?|o|a)\b|, (?:que|uma?|o|a)\b| \()/,
};
