/** English words that tell what a capitalised run is. Our own tables of plain facts about the language. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const phrases = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s*[,\n]\s*/)
      .filter((phrase) => phrase !== ''),
  );

/** Stand before a person's name and are no part of it. Folded, without the stop. */
export const honorifics = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess earl duke duchess viscount
  rev reverend fr father sister brother pastor rabbi imam sheikh shaikh ayatollah cardinal archbishop bishop pope
  saint gen general lt lieutenant col colonel maj major capt captain cmdr commander sgt sergeant cpl corporal pvt
  adm admiral brig brigadier marshal sen senator rep congressman congresswoman gov governor pres president
  chancellor premier king queen prince princess emperor sultan emir judge justice hon mayor ambassador
  secretary minister chairman chairwoman superintendent inspector detective constable officer sheriff
  madam mme monsieur herr frau don dona señor señora haji mullah maulana lama`);

/** Head nouns of roles that stand right before a name or open an apposition. Folded singulars. */
export const roleWords = words(`
  president premier minister chancellor secretary senator governor mayor ambassador envoy spokesman spokeswoman
  spokesperson chairman chairwoman chairperson chair chief head leader director manager executive officer official
  commissioner prosecutor lawyer attorney judge justice analyst economist researcher professor lecturer scientist
  expert historian author writer novelist poet journalist reporter editor correspondent columnist commentator
  broadcaster presenter actor actress singer musician composer conductor director producer artist painter designer
  architect engineer doctor surgeon nurse physician epidemiologist virologist psychologist biologist physicist
  chemist astronomer teacher principal student activist campaigner adviser advisor aide strategist consultant
  candidate nominee lawmaker legislator congressman congresswoman representative deputy councillor councilman
  councilwoman politician diplomat negotiator mediator commander general colonel captain lieutenant admiral marshal
  sergeant coach trainer striker midfielder defender goalkeeper winger forward pitcher quarterback skipper batsman
  bowler champion winner founder co-founder owner entrepreneur businessman businesswoman investor trader broker
  banker treasurer auditor regulator inspector detective officer sheriff policeman constable king queen prince
  princess emperor pope cardinal archbishop bishop priest pastor rabbi imam cleric ayatollah farmer fisherman
  driver pilot astronaut sailor worker resident witness victim suspect survivor defendant plaintiff widow widower
  wife husband son daughter father mother brother sister uncle aunt nephew niece cousin partner girlfriend boyfriend
  colleague successor predecessor teammate compatriot rival opponent seed favourite favorite veteran star rookie
  speaker whip president-elect vice-president ceo cfo coo cto boss premier-designate prime-minister biographer
  publisher librarian curator ombudsman whistleblower billionaire tycoon magnate dictator ruler warlord rebel
  militant fugitive gunman shooter assassin playwright filmmaker comedian rapper guitarist drummer dancer chef
  sociologist anthropologist geologist meteorologist climatologist seismologist ecologist statistician
  demographer pollster mathematician philosopher theologian barrister solicitor hydrologist publicist psychiatrist
  paediatrician cardiologist oncologist podcaster blogger influencer lobbyist supermodel model`);

/** Lower-case words that may stand between a determiner and the role word: "former deputy prime minister". */
export const roleModifiers = words(`
  former ex- ex acting interim deputy vice assistant associate senior junior prime foreign interior exterior defence
  defense finance health education justice trade energy environment transport agriculture labour labor culture home
  housing economy economic political military security national federal state regional local provincial royal public
  chief executive general managing press media government opposition party parliamentary presidential prime-ministerial
  cabinet house majority minority top leading veteran retired late current new outgoing incoming newly elected
  appointed independent international global european asian african american central bank police fire army navy air
  force human rights civil union club team head lead principal founding research science climate policy market markets
  equity currency oil gas commodities technology industry university college school law company group board committee
  commission council court supreme high district attorney special permanent longtime long-time then fellow co
  white first second third honorary emeritus visiting campaign communications legal financial operating technical
  medical nursing sports football basketball baseball tennis film movie music opera jazz rock pop folk tv television
  radio newspaper magazine investment budget tax treasury intelligence counterterrorism anti-corruption election
  immigration border customs prison navy veterans world ruling right-wing left-wing far-right far-left liberal
  conservative democratic republican socialist communist labour nobel prize-winning award-winning british-born
  famous prominent renowned respected influential outspoken wealthy young old elder younger eldest ferry harbour
  harbor port water rail railway aviation maritime fisheries tourism city town county village municipal`);

/** Words that end the name of an organisation (some open it: "Bank of …"). Folded. */
export const organisationHeads = words(`
  ministry department bureau agency administration authority commission committee council board office directorate
  secretariat institute institution foundation university college academy school laboratory laboratories observatory
  hospital clinic centre center association federation confederation union league alliance coalition society club
  party movement front brigade brigades army navy guard guards corps force forces police service services court tribunal
  parliament senate congress assembly knesset duma bundestag bundesrat diet cabinet government treasury bank banks
  group holdings holding corporation company companies enterprises industries systems technologies technology
  solutions partners associates ventures capital securities investments insurance assurance financial finance
  motors motor airlines airways airline aviation railways railway railroad electric electronics energy power oil gas petroleum
  steel mining minerals chemical chemicals pharmaceuticals pharma foods brewery breweries stores markets records
  pictures studios entertainment media press news times post herald tribune gazette journal chronicle telegraph
  guardian observer mail mirror magazine daily weekly review television tv radio broadcasting network networks
  channel communications telecom telecommunications mobile software labs bancorp trust fund funds exchange council
  team united rovers wanderers athletic albion hotspur orchestra philharmonic choir ballet opera band church diocese
  synod mosque ministries museum gallery library archive archives theatre theater nations organisation organization
  inc corp co ltd llc plc llp gmbh ag sa spa nv bv oyj ab asa kk pty limited incorporated consortium cooperative
  syndicate cartel mafia militia taskforce caucus campaign initiative project program programme conference
  chamber guild legion battalion regiment squadron division fleet taliban watch lobby faculty subcommittee pac
  democrats republicans conservatives socialists greens liberals shipping ferries logistics inspectorate newspapers
  publishing publishers properties estates foods hotels resorts lines cruises haulage freight aerospace semiconductors
  biotech therapeutics healthcare analytics consulting consultancy cosmetics retail brands wire`);

/** Company endings that are safe proof. */
export const companyEndings = words(
  `inc corp co ltd llc plc llp gmbh ag nv bv oyj asa pty limited incorporated sa spa bhd tbk`,
);

/** Words that end (or, with "of", open) the name of a place. Folded. */
export const placeHeads = words(`
  river lake sea ocean gulf bay strait straits channel canal island islands isle isles peninsula cape coast mountain
  mountains mount hills hill valley desert forest jungle plain plains plateau glacier basin delta reef archipelago
  volcano falls waterfall creek brook beach harbour harbor port airport airfield station street road avenue lane
  boulevard highway motorway bridge tunnel dam reservoir weir pier quay wharf dock docks lighthouse marina square plaza park garden gardens stadium arena field ground grounds
  circuit racecourse city town village county province region district territory republic kingdom emirate
  state states oblast prefecture borough township parish municipality ward neighbourhood neighborhood suburb
  heights springs point ridge canyon cove bluff prairie crescent terrace drive palace castle tower towers
  cathedral temple abbey cemetery prison jail camp base crossing quarter strip bank peak pass north south east west`);

/** Words that open a place's name. */
export const placeOpeners = words(`
  mount mt lake cape fort port san santa santo sao são saint st new los las el rio north south east west northern
  southern eastern western upper lower central greater great little gulf strait isle bay river republic puerto villa
  costa monte punta isla`);

/** Words that end the name of an event. */
export const eventHeads = words(`
  olympics olympiad games cup championship championships tournament grand-prix prix marathon festival war wars battle
  revolution uprising massacre crisis election elections referendum summit accord accords treaty convention pact
  protocol agreement awards award prize derby series bowl masters classic regatta rally carnival biennale fair
  expo day eve week hurricane typhoon cyclone conference intifada holocaust depression recession genocide
  reformation renaissance rebellion mutiny coup siege crusade crusades world-cup super-bowl debate trial`);

/** Words that end the name of a work, a law or a product: a name, but none of our types. */
export const otherHeads = words(`
  act bill law code constitution amendment resolution declaration doctrine theory index award prize medal dollar
  bible quran koran symphony concerto sonata album edition version series open book song i ii iii iv dollars`);

/** Particles that join a person's given and family name. */
export const nameParticles = words(
  `de del della di da do dos das du la le van von der den ten ter bin ibn al el y zu bint abu ben af av`,
);

/** Verbs (past, present, -ing left out) whose subject is mostly a person; used as weak evidence. */
export const personVerbs = words(`
  said says told tells added adds wrote writes argued argues asked replied recalled remembers explained insisted
  tweeted married died born smiled laughed nodded shrugged wept resigned retired testified joked confessed
  scored beat defeated won lost hit played plays led finished missed struck headed fired volleyed grabbed netted
  bowled took thinks thought believes believed knows knew felt feels wants wanted hopes hoped loves loved
  graduated studied starred sang sings acted composed painted lives lived grew attended joined became
  served serves ran campaigned met visited flew arrived left walked drove moved spoke fears recalls stepped`);

/** Prepositions right before a place. */
export const placePrepositions = words(
  `in near outside inside across throughout around towards toward into below beneath off`,
);

/** Words right after "the" + name, or after a name, that speak for an organisation. */
export const afterOrganisation = words(`
  shares stock officials official spokesman spokeswoman spokesperson executives executive employees workers staff members
  lawmakers headquarters chief ceo chairman customers subsidiary unit profits profit revenue sales earnings shareholders
  fans players coach goalkeeper striker midfielder defender captain manager fighters militants guerrillas rebels
  troops forces leader leaders boss analyst economist reporter correspondent editor website`);

/** Words right after a name that speak for a place. */
export const afterPlace = words(`
  city area region province district county suburb airport border capital town village neighbourhood neighborhood
  coast residents mayor governor police harbour harbor port court embassy`);

export const notNames = phrases(`
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun
  january, february, march, april, may, june, july, august, september, october, november, december
  jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, am, pm, a.m, p.m, gmt, est, edt, pst, pdt, cet, bst, utc, cst, cdt
  i, i'm, i've, i'll, i'd, ok, god, no, vs, mr, mrs, ms, dr, tv, pc, dvd, cd, id, aids, hiv, dna, gdp, faq, ceo, cfo, vip, km, mph
  internet, web, ad, bc, bce, ce, ph.d, phd, ba, ma, mba, bsc, am, covid, covid-19, u.s.c, e-mail, email, x-ray, t-shirt, lgbt, lgbtq`);

/** Frequent words that open a sentence with a capital and are no names. Folded. */
export const commonOpeners = words(`
  a an the this that these those some any each every no all both half several many much more most few fewer less least
  other another such one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty hundred
  thousand million billion dozens hundreds thousands millions first second third last next i you he she it we they me him
  her us them my your his its our their mine yours who whom whose which what when where why how whether if unless until
  while because since although though as than before after during despite besides without within with by from to of in
  on at for into onto about above below under over between among against through throughout across along around behind
  beside beyond near off out outside inside up down per via like unlike amid amidst upon towards toward till and or but
  nor so yet either neither not never only even just also still already again ever always often sometimes usually
  generally mostly mainly largely perhaps maybe probably possibly indeed instead however moreover furthermore therefore
  thus hence meanwhile nevertheless nonetheless otherwise then now here there today tomorrow yesterday tonight soon later
  earlier recently currently previously finally eventually initially originally once twice according apart asked given
  based following including excluding regarding concerning considering speaking having being is are was were be been am
  has have had do does did will would shall should can could may might must let lets get got go going come came see saw
  say says said make made take took give gave put keep kept know think look find found want need use used try
  call called ask told tell work seem feel leave left become became begin began show showed hear play run move
  live believe hold bring happen write provide sit stand lose pay meet include continue set learn change lead
  understand watch follow stop create speak read allow add spend grow open walk win offer remember love consider
  appear buy wait serve die send expect build stay fall cut reach kill remain suggest raise pass sell require report
  decide pull people man men woman women child children person family families friends friend students
  student school government officials official police authorities analysts experts critics supporters opponents
  investigators prosecutors lawyers residents witnesses protesters demonstrators rebels militants soldiers troops
  forces workers voters lawmakers politicians leaders members shares stocks prices sales profits profit exports imports
  production output traders dealers investors economists banks companies firms business businesses markets market
  oil gold gas money time year years month months week weeks day days night morning afternoon evening
  news story stories article report reports data figures results result scores score standings leading summary
  please thanks yes oh well okay hello hi hey sorry good great new old big small high low long short young early late
  large little right wrong real true best better worst worse same different important public private national
  international local foreign domestic political economic social military former current major minor top full free
  total average other certain sure clear likely unlikely possible impossible difficult easy hard strong weak
  nearly almost about approximately roughly around exactly at least everyone everybody everything someone somebody something
  anyone anybody anything nobody nothing none others things thing part parts way ways place case cases point end
  start beginning back front side top bottom left head hand eyes face life death world country state city town home house
  water fire air land sea earth sun moon war peace love hate fear hope help work job jobs pay
  attempts efforts talks negotiations elections election vote voting polls poll campaign court judge jury trial
  police fighting violence attack attacks bombs bomb explosion shooting weather rain snow heat temperatures
  men's women's overall elsewhere nowhere anyway actually basically certainly clearly obviously apparently reportedly
  allegedly additionally similarly likewise conversely consequently accordingly subsequently simultaneously
  unfortunately fortunately hopefully surprisingly interestingly importantly note notes see also compare
  why who's what's it's that's there's he's she's we're they're you're i'm don't doesn't didn't can't won't isn't aren't
  wasn't weren't let's weekend seeded unseeded halftime attendance final semifinal semifinals quarter-final quarterfinals
  round rounds match matches game games team teams players player coach season league division group
  singles doubles result close closing opening trading spot volume turnover net gross operating revenue income loss
  figures note newsroom photo image video watch read more share click subscribe advertisement updated breaking exclusive
  opinion analysis editorial commentary review interview correction background context key facts brief
  using making taking looking asking talking seeing getting coming working trying saying calling citing
  born raised educated founded established located built designed named known written directed produced released
  published created developed launched introduced formed elected appointed nominated married killed injured arrested
  charged convicted sentenced released accused unlike alongside ahead together whatever whoever whenever wherever however
  whichever nor lest notwithstanding albeit whereas thereby therein thereafter afterwards beforehand rather quite very
  too enough far further furthermore next previous final main chief special general common human personal
  general modern ancient traditional historical popular famous successful
  passengers drivers farmers doctors nurses teachers scientists researchers shoppers consumers fans tourists villagers
  hospitals schools shops stores roads trains flights ships boats cars ferries ferry
  sources source dealers observers commentators diplomats aides advisers executives shareholders creditors employees
  unions parties ministers senators deputies mayors governors republics islands
  one's whoever's dear thank born god heavens damn lol omg wow haha yeah yep nope gonna gotta wanna cant dont im ive
  happy merry birthday christmas easter thanksgiving halloween good-bye goodbye congrats congratulations welcome`);

/** Closed-class words that no name starts with and a headline writes small. Folded. */
export const functionWords = words(`
  the a an of and or but if in on at by for with from to as is was are were be been it he she we they you
  his her our their its my your this that these those not so
  there here what who why how when where which i then than also yes no`);
