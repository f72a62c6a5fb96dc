/** What cutting and finding words needs to know of a language. A language is one entry of `textRules`. */
export interface TextRules {
  /**
   * Words that end in a full stop which does not end the sentence, in lower case, without their last stop and without
   * blanks ("z.b" for "z. B."). After `always` the sentence goes on ("Mr. Smith"); `often` may end it
   * ("Acme Inc."), which the next word decides.
   */
  abbreviations: { always: string; often: string };
  /** "3." is "the 3rd". */
  hasOrdinalStop: boolean;
  /** What loses its vowel before another word and is a token of its own (l’, qu’); empty where nothing does. */
  elisions: string;
  /**
   * Closed classes (articles, pronouns, prepositions, auxiliaries) in lower case; languages in Latin letters without
   * diacritics. They tell the language, are no search terms, and capitalised they open a sentence after "U.S.".
   */
  functionWords: string;
  /** Words that open a sentence, where the function words are not the right ones. */
  starters: string | null;
  /** Verbs that follow a speaker's name after a question in quotes: “Why now?” Tamm asked. */
  speechVerbs: string;
  /** Letters and marks that no other language of the table, or few, write. */
  letters: string;
}

/** Titles and company forms that occur in the news of every language. */
export const abbreviationsEverywhere = {
  always: 'mr mrs ms dr prof st vs',
  often: 'inc corp ltd jr sr llc plc',
};

const latinDefaults = { hasOrdinalStop: false, elisions: '', starters: null, speechVerbs: '', letters: '' };

/** By BCP 47 primary tag. Gathered by hand from grammars' closed classes and style guides' lists. */
export const textRules: Readonly<Record<string, TextRules>> = {
  en: {
    ...latinDefaults,
    abbreviations: {
      always:
        'mr mrs ms messrs mme mlle dr prof rev fr sr hon gov lt sgt cpl pvt capt cmdr col gen maj adm brig sen rep reps sens pres supt det ' +
        'insp amb atty asst assoc dept dist vs v viz cf eg e.g ie i.e c.f approx est figs no nos vol vols pp eds ch ste jan feb ' +
        'mar apr jun jul aug sept sep oct nov mon tue tues wed thu thur thurs fri messers spc pfc msgt sfc vice-adm lt-gen maj-gen ' +
        'lt.gen maj.gen brig.gen lt.col lt.cmdr lt.gov rt.hon rt.rev ave blvd rd hwy sgts gens cols govs profs drs',
      often:
        'st ft mt sec min art dec fig ill mass miss wash mo ind ed sun sat ariz ark calif colo conn del fla ga kan ky md mich minn mont neb nev ' +
        'okla ore pa penn tenn tex va vt wis wyo ala inc corp co ltd llc plc bros jr esq etc al ph.d m.d b.a m.a a.m p.m u.s u.k u.n e.u d.c l.a u.s.a u.s.s.r n.y n.j n.c s.c n.h n.m w.va r.i b.c a.d sq hr hrs min lb lbs oz',
    },
    functionWords:
      "a about above across after again against all almost along already also although always am among an and another any anyone anything are aren't around as at away back be became because become been before behind being below between both but by came can can't cannot come could couldn't did didn't do does doesn't doing don't done down during each either else enough even ever every everyone everything few first for from further get gets getting give given go goes going gone got had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in instead into is isn't it it's its itself just last least less let like made make makes many may me might more most much must my myself near never new next no none nor not nothing now of off often on once one only onto or other others our ours out over own part per perhaps put quite rather really said same say saying says see seen several shall she she's should shouldn't since so some someone something soon still such take taken than that that's the their theirs them themselves then there there's these they they're they've thing things this those though three through thus to today together told too took toward towards two under until up upon us use used very via want was wasn't way we we're we've well went were weren't what what's when where whether which while who who's whom whose why will with within without won't would wouldn't yet you you're your yours 's",
    // More than the closed classes, and without those that names begin with ("U.S. First Lady").
    starters:
      'the a an in on at by for from with after before when while as if but and or so yet he she it they we i you his her its their our my this that ' +
      'these those there here what who why how where which however meanwhile although though since because until during according some many most all ' +
      'both each no not one two three several it’s that’s also still even just now then to of about under over among between earlier later last next ' +
      'asked despite once unlike instead officials police mr mrs ms dr',
    speechVerbs:
      'said says asked asks told added replied wrote shouted cried answered wondered joked insisted tweeted continued explained recalled demanded quipped declared exclaimed',
  },
  es: {
    ...latinDefaults,
    abbreviations: {
      always:
        'sr sra srta sres dr dra dres d da dña lic ing arq prof profa gral cnel cap tte cmdte mons art arts av avda c cía pág págs núm núms nro vol fig ej p.ej ' +
        'ene feb abr jun jul ago sept oct nov dic ud uds vd vds s.m s.s.m.m cf cfr aprox tel ext sto sta fco rvdo excmo ilmo p.d',
      often: 'etc inc ltd s.a s.l jr a.m p.m cia cía ee.uu uu ee aa.vv rr.hh rr.ee ff.aa a.c d.c m',
    },
    functionWords:
      'a al algo algun alguna algunas alguno algunos ante antes aquel aquella aqui asi aun aunque bien cada casi como con contra cual cuales cuando cuanto de del desde despues dice dijo donde dos durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba estado estan estar estas este esto estos fue fueron ha haber habia han hasta hay la las le les lo los mas me mi mientras mismo mucho muchos muy nada ni no nos nosotros o otra otras otro otros para pero poco por porque puede pueden pues que quien quienes se sea segun ser si sido sin sobre solo son su sus tambien tan tanto te tiene tienen toda todas todo todos tras tres tu un una unas uno unos usted y ya yo',
    letters: 'ñ¿¡',
  },
  fr: {
    ...latinDefaults,
    abbreviations: {
      always:
        'm mm mme mmes mlle p av ap mlles mgr me dr pr prof st ste bd chap env ex p.ex fig hab janv févr avr juil sept oct nov déc lt col gén cdt cap adj cf pp tél vol s.e s.a.r c.-à-d nº réf éd',
      often: 'etc cie inc ltd jr apr j.-c art',
    },
    elisions: 'c d j l m n s t qu jusqu lorsqu puisqu quoiqu',
    functionWords:
      "a afin ai ainsi alors apres au aucun aucune aujourd'hui aussi autre autres aux avait avant avec avoir c ce cela celle celles celui ces cet cette ceux chaque comme comment contre d dans de depuis des deux dit donc dont du elle elles en encore entre est et etaient etait etant ete etre eu eux fait faire fois il ils j jamais je jusqu l la le les leur leurs lors lui m ma mais me meme memes mes moi moins mon n ne ni nos notre nous on ont ou par parce pas peu peut peuvent plus pour pourquoi pres qu quand que quel quelle quelles quels qui quoi s sa sans se selon sera ses si son sont sous sur t ta tandis tant te tes toi ton tous tout toute toutes tres trop tu un une vers vos votre vous y",
    letters: 'œ',
  },
  de: {
    ...latinDefaults,
    abbreviations: {
      always:
        'dr prof hr fr frl st str nr nrn art abs bzw ca evtl ggf inkl exkl max min mio mrd tsd sog vgl zzgl geb gest verh jan feb mär apr jun jul aug ' +
        'sep sept okt nov dez mo di mi do sa so d.h z.b u.a i.d.r z.t o.ä v.a s.o s.u i.d u.u m.e o.g n.chr v.chr a.d i.v ing dipl dipl.ing dipl.-ing allg bspw etw gem hrsg insb jh jhd lt ' +
        'abt bd bzgl einschl entspr erg ev kath kgl med phil jur rer nat mag min.präs nordd südd rd tel verf vors zit zw gegr stellv',
      often: 'usw etc co inc ag gmbh uvm u.v.m u.a.m u.s.w o.j usf',
    },
    hasOrdinalStop: true,
    functionWords:
      'aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim bereits bis bin bist da dabei damit dann daran darauf das dass dazu dem den denn der des deren dessen deshalb die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines einmal er es etwa etwas euch fur gegen gibt habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ist ja jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinem keinen keiner konnen konnte konnten man mehr mein mit muss mussen nach nicht nichts noch nun nur ob oder ohne sagt sagte schon sehr sei sein seine seinem seinen seiner seit sich sie sind so sogar solche soll sollen sollte sondern sonst sowie uber um und uns unser unter viel viele vom von vor wahrend war waren warum was weil weiter welche wenn wer werden wie wieder will wir wird wo wollen worden wurde wurden zu zum zur zwar zwei zwischen fuer ueber koennen wuerde wurde',
    letters: 'ß',
  },
  pt: {
    ...latinDefaults,
    abbreviations: {
      always:
        'sr sra srta srs dr dra drs d exmo exma prof profa eng arq gen cel cap ten sgt cb av r art arts pág págs núm vol fig ex p.ex jan fev mar abr mai jun jul ago set out nov dez v vs tel aprox cf sto sta pe',
      often: 'etc inc ltda s.a jr cia a.c d.c a.m p.m',
    },
    functionWords:
      'a ainda alem algum alguma alguns ante antes ao aos apenas apos aquela aquele as assim ate cada com como contra da das de dela dele deles depois desde dessa desse desta deste deve disse do dois dos duas durante e ela elas ele eles em enquanto entao entre era eram essa essas esse esses esta estao estar estava este estes eu foi foram ha isso isto ja la lhe mais mas me mesma mesmo meu minha muito muitos na nao nas nem no nos nossa nosso num numa o onde os ou outra outras outro outros para pela pelas pelo pelos per pode podem pois por porque qual quando quanto que quem se segundo seja sem sempre ser sera seu seus sob sobre sua suas tal tambem tao tem tendo ter teve tinha toda todas todo todos tres tudo um uma umas uns voce',
    letters: 'ãõ',
  },
  it: {
    ...latinDefaults,
    abbreviations: {
      always:
        'sig sigg sig.ra sig.na dr dott dott.ssa prof prof.ssa ing avv arch geom rag on sen gen col cap magg mons art artt n nn pag pagg sec vol fig es p.es cfr gen feb mar apr mag giu lug ago set ott nov dic ca vs tel ss',
      often: 'ecc etc s.p.a s.r.l spa inc a.c d.c',
    },
    elisions: 'c d l m n s t v un quest quell dell nell sull all dall coll bell sant tutt dov com',
    functionWords:
      "a ad agli ai al alla alle allo altra altre altri altro anche ancora avere aveva c c'e che chi ci cio coi col come con contro cosa cosi cui d da dagli dai dal dalla dalle dallo degli dei del dell della delle dello dentro di dice disse dopo dove due dunque e ed era erano essere fa fino fra fu gia gli ha hanno i il in io l la le lei li lo loro lui ma mai me meno mentre mi mia mio molti molto ne negli nei nel nell nella nelle nello no noi non nostra nostro o ogni oggi oltre per perche pero piu poco poi prima proprio qual quale quando quanto quella quelle quelli quello questa queste questi questo qui se secondo sempre senza si sia siamo siano sono sotto stata state stati stato su sua sue sugli sui sul sull sulla sulle suo suoi tra tre tutta tutte tutti tutto un una uno vi voi",
  },
  nl: {
    ...latinDefaults,
    abbreviations: {
      always:
        'dhr mevr mw dr drs ir ing mr prof ds st nr nrs art blz bijv bv ca evt excl incl max min mln mld o.a m.n d.w.z z.g t.a.v t.o.v i.v.m n.a.v i.p.v m.b.t m.i.v vgl jan feb mrt apr jun jul aug sept okt nov dec pag tel burg wnd gem',
      often: 'enz etc n.v b.v a.u.b jl v.chr n.chr e.d',
    },
    functionWords:
      'aan al alle alleen als altijd ander andere beide bij dan dat de den der deze die dit doch doen door dus een en er ge geen gaat had hadden heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je kan kon kunnen maar me meer men met mij mijn moet moeten na naar niet niets nog nu of om omdat onder ons onze ook op over reeds sinds te tegen tijdens toch toen tot u uit uw van veel veel voor waar waren was wat we wel werd werden wie wil worden wordt zal ze zegt zei zelf zich zij zijn zo zonder zou zouden',
  },
  ca: {
    ...latinDefaults,
    abbreviations: {
      always: 'sr sra dr dra st sta av pl pàg núm art p.ex gen febr abr set oct nov des',
      often: 'etc s.a',
    },
    elisions: 'd l m n s t',
    functionWords:
      'a al als amb aquest aquesta aquests com de del dels des el els en entre era es esta estan fins ha han hi i ja la les li mes molt ni no o on per pel pels pero perque que qui sense ser sera si sobre son tambe te un una uns va van seva seu',
  },
  ro: {
    ...latinDefaults,
    abbreviations: {
      always: 'dl dna d-na d-l dr prof ing nr str art pag ian feb mar apr iun iul aug sept oct nov dec',
      often: 'etc a.c',
    },
    functionWords:
      'a ai al ale am ar are as asa au ca care ce cea cei cel cu cum dar de deci din doar dupa e ei el ele era este eu fi fie fost i ii il in isi la le lor lui mai ne nici noi nu o ori pe pentru peste prin sa sau se si sunt sub sunt tot un una unde unei unor unui va vor',
    letters: 'ășțşţ',
  },
  sv: {
    ...latinDefaults,
    abbreviations: {
      always: 'bl.a t.ex d.v.s s.k ca dr prof nr st kl jan feb aug sept okt nov dec m.fl resp',
      often: 'etc osv m.m o.s.v',
    },
    functionWords:
      'alla att av blev blir bara da de dem den denna deras dess det detta dig din du efter eller en ett fick fran for gar genom ha hade han har hans har henne hennes hon hos i in inte jag kan kommer man med mellan men mer mot mycket nagon nar ni nu och om oss pa sa sade samt sedan sig sin sina skulle ska som till under upp ut utan vad var vara varit vi vid vill vilket an ar at aven over',
    letters: 'åäö',
  },
  da: {
    ...latinDefaults,
    abbreviations: {
      always: 'bl.a f.eks dvs ca dr prof nr kl jan feb aug sept okt nov dec hhv mio mia pga',
      often: 'etc osv m.m o.l',
    },
    hasOrdinalStop: true,
    functionWords:
      'af alle at blev bliver da de dem den denne der deres det dette dig din efter eller en end er et for fra ham han hans har havde hendes her hun hvad hvis hvor i ikke ind jeg jo kan kom kunne man med meget mellem men mere mod nar noget nogle nu og ogsa om op os over pa sa sagde samt selv sig sin sine siger skal skulle som til ud uden under var ved vi vil ville vaere vaeret',
    letters: 'æøå',
  },
  nb: {
    ...latinDefaults,
    abbreviations: {
      always: 'bl.a f.eks dvs ca dr prof nr kl jan feb aug sept okt nov des mill mrd pga',
      often: 'etc osv m.m o.l',
    },
    hasOrdinalStop: true,
    functionWords:
      'alle at av bare ble blir bli da de dem den denne der deres det dette du eller en enn er et etter for fra ha hadde ham han hans har hennes her hun hva hvis hvor i ikke inn jeg kan kom kunne man med mellom men mer mot mye na nar noe noen nei og ogsa om opp oss over pa sa sammen seg sier sin sine skal skulle som til ut uten under var ved vi vil ville vaert vaere',
    letters: 'æøå',
  },
  fi: {
    ...latinDefaults,
    abbreviations: { always: 'esim mm ks ns nk n klo puh prof tri dosentti vrt ko', often: 'jne yms ym' },
    hasOrdinalStop: true,
    functionWords:
      'ei eivat ettei etta he hanen han ja jo joka joita jonka jos jossa jotka juuri kaikki kanssa kuin kuitenkin kun mika mikali mukaan mutta myos niin niiden nain nyt oli olivat olla olleet ollut on ovat paljon se seka sen siita siina silla sita taas tai tama taman tassa tehty tuli vaan vain vai vasta viela voi voidaan yli',
    letters: 'äö',
  },
  pl: {
    ...latinDefaults,
    abbreviations: {
      always:
        'dr prof inż mgr gen płk mjr kpt ks św ul al pl im m.in np tj tzn tzw ok godz wg zob por nr str art ust pkt mln mld tys woj pow gm zł hab red',
      often: 'itd itp r w n.e p.n.e dn',
    },
    hasOrdinalStop: true,
    functionWords:
      'a aby ale bo by byc byl byla bylo byly bedzie byli co czy dla do gdy gdzie go i ich im ja jak jako je jego jej jest jeszcze juz kiedy ktora ktore ktory ktorzy lub ma maja mi mnie moze na nad nas nie nich nim niz o od on ona oraz po pod poniewaz przed przez przy sa sie ta tak takze tam te tego tej ten to tu tylko tym u w we wiec wszystko z za ze zeby zostal zostala',
    letters: 'łąęśżźć',
  },
  cs: {
    ...latinDefaults,
    abbreviations: {
      always:
        'dr prof ing mgr mudr judr phdr doc gen plk č čís str odst tj tzv např resp cca mj sv ul nám mil mld tis kpt',
      often: 'atd apod r n.l př.n.l',
    },
    hasOrdinalStop: true,
    functionWords:
      'a aby ale ani asi az bude by byl byla bylo byly co do ho i ja jak jako je jeho jejich jen jeste ji jsem jsou k kde kdy kdyz ke ktera ktere ktery ma mezi na nad nebo nich o od po pod podle pokud pouze pred pri pro proto protoze rekl s se si tak take tam ten tento to toho tom tu u uz v ve vsak z za ze',
    letters: 'řěů',
  },
  hu: {
    ...latinDefaults,
    abbreviations: {
      always:
        'dr ifj id özv prof kb pl ún ill u vö sz old jan febr márc ápr máj jún júl aug szept okt nov dec',
      often: 'stb kft zrt nyrt',
    },
    hasOrdinalStop: true,
    functionWords:
      'a abban ahol aki akik amely amelyek ami amikor arra az azok azonban azt be csak de e egy egyik el ellen es ez ezek ezt fel hogy is itt ki kell kozott le lehet lesz lett majd mar meg melyet mert mi miatt mint mondta most nagy nem nincs ot pedig sem szerint tovabb ugy utan vagy valamint van vannak volna volt voltak',
    letters: 'őű',
  },
  tr: {
    ...latinDefaults,
    abbreviations: { always: 'dr prof doç av sn bkz no cad sok mah yy alb gen', often: 'vb vs a.ş ltd şti' },
    hasOrdinalStop: true,
    functionWords:
      'acikladi ama ancak arasinda bir birlikte bu bunu cok da daha de degil dedi diye en gibi gore hem her icin ile ise kadar karsi ki mi milyon ne o olan olarak oldu oldugu oldugunu olmak onun olan sonra sadece soyledi tarafindan uzere var ve veya ya yer yeni yok',
    letters: 'ğışİ',
  },
  id: {
    ...latinDefaults,
    abbreviations: { always: 'dr prof h hj ir drs no jl tgl dll yth a.n', often: 'dkk dsb tbk' },
    functionWords:
      'ada adalah agar akan antara apa atau bagi bahwa banyak belum bisa dalam dan dapat dari dengan di dia hal hanya harus hingga ia ini itu jika juga kami karena kata ke kepada kita lagi lain lebih masih mereka namun oleh pada para saat saja salah sangat saya sebagai sebelum sehingga sejak sekitar selama semua seperti setelah sudah telah tersebut tidak untuk yang',
  },
  vi: {
    ...latinDefaults,
    abbreviations: { always: 'tp ts ths pgs gs ông tr', often: 'v.v' },
    functionWords:
      'anh ba bi boi cac cai cho chi chua co con cua cung cung da dang day de den di do duoc gi hai hay hon khi khong la lai len ma mot nam nay neu ngay nguoi nhieu nhu nhung ong qua ra rang rat sau se tai the theo thi tren trong truoc tu va vao van ve voi vi',
    letters: 'ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  },
  ru: {
    ...latinDefaults,
    abbreviations: {
      always:
        'т.е т.н т.к т.ч им ул пр просп пл пер д кв корп обл р-н пос с св проф акад доц канд ген полк подполк кап лейт см ср напр тов чл руб коп стр рис табл н.ст ст ред илл янв февр апр авг сент окт нояб дек г-н г-жа',
      often: 'т.д т.п др пр г гг в вв н.э долл млн млрд тыс чел мин сек час кг км м',
    },
    functionWords:
      'а без бы был была были было быть в вам вас весь во вот все всего всех вы где да для до его ее если есть еще же за здесь и из или им их к как ко когда который которая которые которых кто ли мы на над не него нет ни но о об он она они оно от по под после потому при про с сам свои себя со так также там то того только том тот у уже что чтобы это этот я',
    letters: 'ыэё',
  },
  uk: {
    ...latinDefaults,
    abbreviations: {
      always:
        'т.зв ім вул просп пл пр м с обл св проф акад ген див напр грн коп стор рис ст січ лют бер квіт',
      often: 'т.д т.п ін р рр ст млн млрд тис',
    },
    functionWords:
      'а або але без би був була були було бути в вже він вона вони від все всі втім де для до його є з за зі її із і й їх коли кого лише ми може на навіть над не ним ні них о після по під при про саме свої себе та так також там те ти тим то того тому у хто це цього ці через чи що щоб як яка який які якщо я',
    letters: 'іїєґ',
  },
  bg: {
    ...latinDefaults,
    abbreviations: {
      always: 'ул бул пл св проф акад д-р ген полк инж т.нар т.е напр вж чл ал стр',
      often: 'т.н др г лв хил млн млрд и.т.н',
    },
    functionWords:
      'а без беше би бил била били бъде в все във ги го да два до за защото и из или им има като към която което които който ли ме между му на над най не него нито но обаче от по под преди през при са само се си след срещу със с също така тази те то това този тя уже че ще я',
    letters: 'ъ',
  },
  sr: {
    ...latinDefaults,
    abbreviations: { always: 'др проф инж ул бр стр нпр тзв св ген чл', often: 'итд исл год дин' },
    hasOrdinalStop: true,
    functionWords:
      'а али били било био бити већ где да до за због и из или им има их ја је јер јесу још као када ка које који која које кроз међу може му на над након нас не него није ни о од они ово овог око он по под пре према при са се сам само све своје су та тај тако те то тога у уз што ће',
    letters: 'ђћџљњј',
  },
  ar: {
    ...latinDefaults,
    abbreviations: { always: 'د أ م ص.ب ت أ.د ق.م', often: 'هـ' },
    functionWords:
      'إلى أن أو إن أي الذي التي الذين بعد بل بين ثم حتى حول حيث خلال ذلك رغم سوف عام على عن عند عندما غير في فيما قال قالت قبل قد كان كانت كل كما لا لكن لم لن ليس ما مع من منذ نحو هذا هذه هو هي هناك و وقال وفي ولا وكان يوم',
  },
  fa: {
    ...latinDefaults,
    abbreviations: { always: 'ق.م ه.ش', often: '' },
    functionWords:
      'از است اما این آن با بر برای به تا در را شد شده که های می و هم یک بود خود کرد کرده گفت نیز هر باید بین پس دو',
    letters: 'پچژگ',
  },
  ur: {
    ...latinDefaults,
    abbreviations: { always: '', often: '' },
    functionWords:
      'اور اس ان ایک بھی پر تو تھا تھی جو سے کا کر کہ کی کے کو لیے میں نے نہیں ہے ہیں ہو گیا یہ وہ کہا',
    letters: 'ٹڈڑےںھہ',
  },
  ko: {
    ...latinDefaults,
    abbreviations: { always: '', often: '' },
    // "2026. 1. 4." is a day.
    hasOrdinalStop: true,
    functionWords: '',
  },
  hi: {
    ...latinDefaults,
    abbreviations: { always: 'डॉ प्रो श्री रु पं स्व', often: '' },
    functionWords:
      'और इस उस एक कर का कि की के को गया जो तक तो था थी थे ने नहीं पर भी में यह लिए वह से हुए है हैं ही हो कहा',
  },
};
