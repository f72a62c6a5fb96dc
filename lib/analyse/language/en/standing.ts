import type { StandingPack } from '@/lib/analyse/standing/standing-pack';

const ownTime =
  '(?:coming |past |new |calendar |fiscal |financial |school )?(?:week|weekend|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|century|decade|quarter|Christmas|Easter|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|January|February|March|April|May|June|July|August|September|October|November|December)\\b';

const spans = '(?:minute|hour|day|night|week|month|year|decade|season|game|match|moment|second)s?';

/** English openings that point back, beside those that `antecedent.ts` knows by their first word. */
const openings = [
  // Connectives of several words.
  '(?:in addition|on the (?:other|one) hand|(?:in|by) contrast|as a (?:result|consequence)|for (?:example|instance|one|his part|her part|its part|their part|that|this)|in other words|in fact|in the meantime|in turn|in return|in response|as such|in particular|in short|in doing so|in that|in this|in these|in those|in such|that said|that is|after all|of course|not (?:an?|the|that)\\b|nothing (?:at all )?like|needless to say|(?:an )?additional |a lot of (?:it|them|this|that|these|those)\\b|(?:on|by|from|through|under|after|before|to|during|despite|with|at) (?:that|those|these) |accordingly|if (?:so|not|true|successful|approved|convicted|elected|found guilty|confirmed|passed|necessary)\\b,?|even so|even this|even that|to that end|to this end|at (?:that|this|the same|which|issue|stake)|at the time\\b(?! of)|(?:by|until|till|since|from|before|after|up to) (?:then|that|this|now|which)|not surprisingly|far from|nor |(?:among|of|for|with|from|to|about|behind|against|under) (?:them|these|those|this|which|whom|it)\\b|all of (?:this|these|that|them|which)|much of (?:this|that|it)|none of|as (?:expected|usual|before|always)\\b|what is more|what’s more|more importantly|to be (?:clear|sure|fair)|on top of|so far\\b|for (?:now|the moment)|on the (?:same|next|following)|the more|the latest|as for|part of the (?:issue|problem|reason|appeal)|more \\w+ (?:still|yet|is|was)|all (?:two|three|four|five|six|of (?:the|his|her|its|their))|.{0,25}\\bthe same \\p{L}|the (?:next|following|previous|same) |a (?:similar|second|third|fourth|further|separate|different|spokesman added|spokeswoman added)|(?:similar|same|different|separate|second|secondly|third|thirdly|first of all|lastly|last but)\\b|one (?:such|of (?:them|these|those)))',
  // "Two days later", "The day after,"; a bare "Hours earlier" is read from the article's own day.
  `(?!hours earlier)(?:(?:just|only|about|some|barely|a few|several|many|less than an?|more than an?) )?(?:an? |one |two |three |four |five |six |seven |eight |nine |ten |\\d{1,3} )?(?:few |couple of )?${spans} (?:later|earlier|before,|after,|afterwards?|on,)`,
  '(?:added|continued|replied|concluded|asked why|asked how|asked whether) ',
  // A count of things named before.
  '(?:the )?(?:two|three|four|five|six|\\d{1,3}) (?:others|more|of them|were|are|had|have)\\b',
  'in [^,]{1,30}, (?:that|this|these|those) ',
];

/** The first words before any plural: "Far from alone, they …". */
const pluralless =
  "^(?:(?!people|men|women|children|police|and\\b|who\\b|everyone|both|couple|team|group|family|anyone|staff|party|club)(?:\\p{L}|\\d|['’-])*(?:[^s\\W]|['’]s),? ){1,7}(?:they|them|their|theirs)\\b";

const within = [
  '\\b(?:do|does|did|doing|done) that\\b|\\b(?:before|after|since|besides|despite) that[,.]|\\b(?:is|was|are|were|has|have|will|would) instead\\b',
  // "Despite the cost, it …": the sentence names nothing that "it" could be.
  '^(?:\\p{L}+ed|\\p{L}+ing|Despite|In|At|On|After|With|During|Since|By|From|For|Under|Over|Like|Unlike|As)\\b[^,]{1,120}, (?:it|they)\\b(?! (?:\\p{L}+ )?(?:is|was|became|emerged|seems|appears|takes|took|remains) )',
  // A name, then what it is to somebody unnamed: "Olaf Rowe, its chairman".
  '^(?!(?:Although|Though|While|When|As|If|After|Before|Since|Because|Once|Until|Despite|In|On|At|By|For|With|During|Under)\\b)\\p{Lu}[^,]{2,60}, (?:its|their|his|her) ',
  `(?<!\\b(?:and|but|although|because|while)(?: that)? )\\b[Tt]his\\b(?! (?:${ownTime}|newspaper|paper|magazine|website|reporter))`,
  '\\b[Tt]hese\\b(?! days)',
  '\\b[Tt]hose\\b(?! (?:who|whose|that|which|with|without|in|of|on|at|from|for|to|under|over|above|below|aged|already|most|not|least|now|being|left|hurt|killed|held|\\p{Ll}+(?:ed|ing)\\b))',
  '\\b[Ss]uch\\b(?! as\\b| [^,.]{1,40} (?:as|that)\\b)',
  // "They call that a mistake", "has a problem with that."
  '\\b(?:call(?:s|ed|ing)?|den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|us(?:es?|ed|ing)|makes?|made|describe[sd]?|welcome[sd]?|support(?:s|ed)?|oppose[sd]?|took|takes?|g[ai]ve|change[sd]?|read|did|done|doing) that\\b(?! (?:the|he|she|it|they|we|his|her|their|its|no|some|most|many|there|any|all)\\b)|\\bthat[.;]|\\bthat,? (?:he|she|they|it) (?:said|added)\\b',
  ', (?:it|they) (?:further |also |later )?(?:said|says|say|added|adds|reported)\\b(?! (?:it|they|he|she|that|the|an?)\\b)',
  ', accordingly,',
  '\\b(?:as a result|on the other hand|for that reason)\\b(?! of\\b)|\\b[Tt]he (?:resulting|ensuing|above)\\b',
  // "The Norwegian was disappointed": some man or woman from there.
  '\\b[Tt]he (?!Guardian|Christian)\\p{Lu}\\p{Ll}+(?:ian|ean|ist|man|woman|crat|can|ese)(?= (?:was|is|has|had|said|says|will|would|added|told|later|then)\\b)',
  '\\bit (?:emerged|appears|appeared|seems|seemed|transpired) that (?:it|they)\\b',
  ', that (?!is\\b|was\\b|he\\b|she\\b|the\\b)\\p{Ll}+\\.$',
  '\\b(?:soon|shortly|years|months|weeks|days|hours|long|immediately) (?:after|afterwards?|later)\\.|\\beither\\.$|\\bthe whole thing\\b',
  // Whose, nobody says.
  '^\\P{L}*\\p{Lu}?\\P{Lu}*\\ba spokes\\p{L}+ (?:said|added|told|confirmed)\\b',
  '\\bsaid at the time\\b',
  '\\b(?:at|by|in|of|on|with|from|for|to|since|after|before|during|than|about|like|despite|until) that (?!(?:is|are|the|an?|of|in|it|he|she|they|we|was|were|which|there|has|had|have|would|could|will|can|may|people|some|most|many)\\b)\\p{Ll}',
  '\\b(?:[Tt]hat|[Tt]he same) (?:day|evening|morning|afternoon|night|week|weekend|month|year|season|time)\\b(?! (?:that|when|as|on which)\\b)',
  '\\b[Tt]he (?:latter|aforementioned)\\b|\\bthe former(?=[,.;])',
  ', too\\b(?:[,.]| have| has| is| was| are| were)|\\bas well\\.$|, however[,.]|, though[,.]|, therefore,|, for example,|, for instance,|, in turn,|, by contrast,|, instead,|, likewise,|, of course,|, nevertheless,',
  '^(?:[^\\s]+ ){1,8}then (?!\\p{Lu}|president|prime|mayor|governor)',
  '\\b(?:from|going|went|been|arrived|stayed|over|in|out|up|down|lived?|lives|working|works) there\\b|\\bthere[.,;]',
  '^(?:[^\\s]+ ){1,8}(?:did|do|does|done|doing) so\\b',
  '\\b(?:he|she) (?:said|says|added|believes|thinks|warned) (?:that )?it\\b(?! (?:is|was|would be|will be) \\p{L}+ (?:to|that|for))',
  '^(?:[^\\s]+ ){1,3}also (?:added|said|warned|noted)\\b',
];

export const standing: StandingPack = {
  opensWithPronoun:
    /^(?:(?:if|when|as|because|but|and|so|well|yes|no|while|unless|whether|that['’]s|what|i (?:think|believe|know|hope|feel|guess|mean)(?: that)?),? ){0,2}(?:(?:he|she|they|him|his|her|their|its|them|this|that|these|those|such)\b|it\b(?!(?:['’]s| is| was| would be| will be) (?:\w+ly |very |so |too |not )?(?:clear|unclear|important|possible|impossible|likely|unlikely|difficult|hard|easy|rare|true|essential|vital|necessary|time|up) (?:to|that|for|if)\b|.{1,20}\b(?:up to)\b))/i,
  leansAtStart: new RegExp(`^(?:${openings.join('|')})|${pluralless}`, 'iu'),
  leansWithin: new RegExp(within.join('|'), 'u'),
  speaksOfItself: /(?<![\p{L}’'.-])(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|ours|us)(?![\p{L}-])/u,
  relativeDate: /\b(?:last|next|ago|earlier|later|previous|past|coming|following)\b/i,
  lacksSubject: null,
};
