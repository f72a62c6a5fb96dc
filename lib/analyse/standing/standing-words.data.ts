/** Words that tie an English sentence to the one before. */
export const tyingOpeners =
  'but however and so yet instead nor otherwise therefore thus hence then also besides moreover furthermore nevertheless nonetheless consequently additionally likewise similarly accordingly conversely ' +
  'this that these those such here it both neither either others another some many most all none several one two three each few earlier later afterwards afterward still perhaps indeed or because ';

/** Opening pronouns in other languages: such sentences are not shown by themselves. */
export const foreignOpeners: Record<string, string> = {
  es: 'él ella ellos ellas esto eso este esta estos estas ese esa esos esas pero sin además también así entonces aquello y luego su sus lo',
  fr: "il elle ils elles ce cela ceci ces cet cette c'est mais cependant toutefois pourtant aussi ainsi alors et celui-ci celle-ci ceux-ci son sa ses leur leurs or donc puis",
  de: 'er sie es das dies diese dieser dieses dabei dazu dafür dagegen damit daher deshalb doch aber jedoch und auch so dann sein seine ihr ihre dort hier zudem außerdem denn',
  pt: 'ele ela eles elas isso isto este esta estes estas esse essa esses essas mas porém contudo também assim então e depois seu sua seus suas aquilo o que',
  it: 'egli lui lei loro essi esse questo questa questi queste quello quella ma però tuttavia anche così allora e poi suo sua',
  nl: 'hij zij ze het dit dat deze die maar echter ook dus toen en daarna zijn haar hun daar',
};

/** Heads of "The …" that stand for somebody or something named before, by what they stand for. */
export const standIns: Record<'person' | 'organisation' | 'other', string> = {
  person:
    'minister official spokesman spokeswoman spokesperson actor actress singer author writer defendant suspect victim man woman boy girl teenager lawmaker senator congressman congresswoman governor mayor judge officer ' +
    'politician leader chief executive researcher professor scientist lawyer attorney coach player driver pilot candidate nominee premier chancellor secretary director general commander billionaire star artist musician president chairman chairwoman',
  organisation:
    'company firm group agency bank team club party union organisation organization regulator airline carrier ministry department retailer manufacturer startup charity university institute watchdog outlet newspaper broadcaster publisher operator network alliance coalition',
  other:
    'bill law deal agreement incident attack move decision plan proposal ruling vote announcement report study project ship vessel plane aircraft jet crash fire blast explosion case trial lawsuit suit complaint document documents statement letter ' +
    'site building facility program programme system service book film movie game event protest strike storm investigation inquiry order measure legislation policy pact treaty accord pair two couple men women victims suspects results figures findings changes talks latter former same island city town village country area region',
};

/** After such a word the noun before it is told apart: "the attack on the harbour". */
export const specifiers =
  'of in on at for to that which who whose by between from against with near behind over about into called named known';
