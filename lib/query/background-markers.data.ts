/**
 * Words that mark a sentence as background: how long something has been so, what came before, what a thing is.
 * Per language, matched on the folded text; gathered by hand from news nut grafs.
 */
export const backgroundMarkers: Record<string, RegExp> = {
  en: /\b(?:since (?:the )?(?:\d{4}|last|january|february|march|april|may|june|july|august|september|october|november|december)|for (?:years|decades|months|more than|nearly|almost|over)|(?:last|previous|past) (?:year|decade|month|week)s?|in (?:19|20)\d{2}\b|(?:years?|months?|decades?) (?:ago|earlier|before)|(?:weeks?|days?|hours?) (?:earlier|before)|founded|established|created in|began (?:in|after|when)|started (?:in|after)|first (?:time|emerged|reported|announced|came)|previously|originally|formerly|long(?:time|-running|-standing| been)|had (?:been|already|earlier|long)|has been|have been|comes? (?:after|amid|as)|came (?:\w+ )?(?:after|amid)|follow(?:s|ed|ing) (?:a|the|months|years|weeks)|known (?:as|for)|which (?:is|was|has|had)|who (?:is|was|has|had)|until (?:\d{4}|then|last))\b/,
  de: /\b(?:seit (?:\d{4}|dem|der|jahren|langem|monaten)|im jahr(?:e)? \d{4}|vor (?:\d+|einem|zwei|drei|mehreren) (?:jahr|monat|woche)|gegrundet|bereits|zuvor|damals|ursprunglich|hatte|hatten|bekannt (?:als|fur)|jahrelang|hintergrund)\b/,
  fr: /\b(?:depuis (?:\d{4}|le|la|des|plusieurs|longtemps)|en (?:19|20)\d{2}|il y a|fonde|creee?|auparavant|deja|a l'origine|avait|avaient|connue? (?:comme|pour)|l'an dernier|l'annee derniere)\b/,
  es: /\b(?:desde (?:\d{4}|el|la|hace)|en (?:19|20)\d{2}|hace (?:anos|meses|\w+ (?:anos|meses|semanas))|fundad[ao]|cread[ao]|anteriormente|originalmente|habia|habian|conocid[ao] (?:como|por)|el ano pasado)\b/,
  pt: /\b(?:desde (?:\d{4}|o|a)|em (?:19|20)\d{2}|ha (?:anos|meses|\w+ (?:anos|meses|semanas))|fundad[ao]|criad[ao]|anteriormente|originalmente|havia|haviam|conhecid[ao] (?:como|por)|no ano passado)\b/,
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
