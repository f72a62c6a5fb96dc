/** Words that tie an English sentence to the one before. */
export const tyingOpeners =
  'but however and so yet other  instead nor otherwise therefore thus hence then also besides moreover furthermore nevertheless nonetheless consequently additionally likewise similarly accordingly conversely ' +
  'this that these those such here it both neither either others another some many most all none several one two three each few earlier later afterwards afterward still perhaps indeed or because meanwhile elsewhere there now too again further additional separately finally eventually initially subsequently simultaneously specifically clearly obviously apparently certainly surely sure yes maybe latter who which whose where ';

/** Words that open a leaning sentence in languages that have no pack. */
export const otherOpeners: ReadonlySet<string> = new Set(
  'egli lui lei loro essi esse questo questa questi queste quello quella ma però tuttavia anche così allora e poi suo sua inoltre infine hij zij ze het dit dat deze die maar echter ook dus toen en daarna zijn haar hun daar han hon den det men och också dessa on ona ono ale jednak oraz это он она они но однако также'.split(
    ' ',
  ),
);

/** Heads of "The …" that stand for somebody or something named before, by what they stand for. */
export const standIns: Record<'person' | 'organisation' | 'other', string> = {
  person:
    'minister official spokesman spokeswoman spokesperson actor actress singer author writer defendant suspect victim man woman boy girl teenager lawmaker senator congressman congresswoman governor mayor judge officer ' +
    'politician leader chief executive researcher professor scientist lawyer attorney coach player driver pilot candidate nominee premier chancellor secretary director general commander billionaire star artist musician president ' +
    'chairman chairwoman speaker tycoon mogul justice passenger gunman shooter attacker assailant challenger frontrunner athlete winner teacher student doctor nurse mother father husband wife son daughter soldier analyst bishop priest striker midfielder goalkeeper captain manager pensioner activist campaigner journalist ' +
    'reporter editor novelist poet ambassador diplomat prosecutor banker economist',
  organisation:
    'company firm group agency bank team club party union organisation organization regulator airline carrier ministry department retailer manufacturer startup charity university institute watchdog outlet newspaper broadcaster publisher operator network alliance coalition panel daily magazine committee commission tabloid lender maker developer brand chain',
  other:
    'bill law deal agreement incident attack move decision plan proposal ruling vote announcement report study project ship vessel plane aircraft jet crash fire blast explosion case trial lawsuit suit complaint document documents statement letter ' +
    'site building facility program programme system service book film movie game event protest strike storm investigation inquiry order measure legislation policy pact treaty accord pair two couple men women victims suspects results figures findings changes talks latter former same island city town village country area region ' +
    'meeting visit summit speech interview message comment comments remark remarks allegation allegations accusation accusations claim claims revelation revelations news criticism warning warnings threat threats response reaction pledge promise ' +
    'demand demands request killing killings shooting raid arrest arrests ministers officials rest remainder others other three four five six trio last following next previous new number numbers rate gap aim goal purpose reason answer steps moves duo paper survey poll impression likelihood song album version property businessman ' +
    'appeal inquest debate probe verdict ban offer bid merger takeover flotation sale scheme fund initiative controversy scandal dispute row clash collision disaster tragedy outbreak conversation exchange ceremony dinner video footage ' +
    'image photo photograph picture recording email emails letters memo tweet tweets article suggestion suggestions recommendation recommendations cuts concern concerns choice list figure circular wedding funeral burial trouble development breakthrough operation technology arrangement proceedings disclosure materials camp charge charges gunmen attackers assailants shooters bombers brothers sisters sides detainees hostages defendants',
};

/** After such a word the noun before it is told apart: "the attack on the harbour". */
export const specifiers =
  'before under within without upon until than of in on at for to that which who whose by between from against with near behind over about into called named known the a an he she they it we you';

/** More nouns for people, as in "a sailor who said he …". */
export const personNouns =
  'person child baby patient sailor king queen prince princess passenger resident neighbour neighbor friend brother sister worker employee farmer fisherman guard policeman policewoman firefighter migrant refugee voter citizen tourist visitor ' +
  'customer client member colleague expert critic supporter opponent rival source witness survivor prisoner inmate detainee gunman attacker bomber hacker killer murderer thief owner founder boss head chef cook writer painter producer dancer ' +
  'model designer photographer filmmaker comedian presenter host runner swimmer cyclist boxer golfer rider cricketer footballer champion engineer architect accountant consultant adviser advisor aide envoy commissioner councillor ' +
  'treasurer trader broker builder carpenter plumber electrician waiter waitress butcher baker postman barrister magistrate columnist blogger influencer entrepreneur businessman businesswoman investor landlord tenant librarian priest vicar imam rabbi monk nun sergeant lieutenant colonel major admiral veteran republican democrat';

/** Nouns whose "the" says little: "on the other hand", "in the way", "by the time". */
export const lightNouns =
  'time way thing things fact side part kind sort hand face heart head door street ground floor road phone table wall window water fire lot bit idea point case job matter issue question problem situation moment chance need use sense mind eye name word words line lead role life home house school office war peace election campaign race vote people family money business work name background kitchen bathroom bottom top middle front back centre center edge corner record field stage air sky coast border';

/** "The government", "the sun": there is one, or the reader's own country's is meant. */
export const uniqueThings =
  'government police army military navy economy public world internet press media sun moon sea weather authorities opposition state courts court market markets constitution presidency congress left right kids aisle parliament senate cabinet treasury capital mood weather temperature sky crowd future past present truth ' +
  'west east north south church planet climate universe poor rich young elderly unemployed sick disabled dead week weekend month year day decade century season morning evening night end beginning';
