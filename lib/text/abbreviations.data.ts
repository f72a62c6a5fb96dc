/**
 * Words that end in a full stop without ending a sentence, in lower case without the stop. Gathered by hand from
 * style guides' lists of each language.
 * `always`: something follows in the same sentence ("Mr. Smith"). `often`: may end a sentence ("Acme Inc."); decided by
 * what follows.
 */
export const abbreviations: Record<string, { always: string; often: string }> = {
  en: {
    always:
      'mr mrs ms messrs mme mlle dr prof rev fr sr hon gov lt sgt cpl pvt capt cmdr col gen maj adm brig sen rep reps sens pres supt det ' +
      'insp amb atty asst assoc dept dist vs v viz cf eg ie approx est fig figs no nos vol vols pp ed eds art ch sec mt ft st ste jan feb ' +
      'mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ariz ark calif colo conn del fla ga ill ind kan ky ' +
      'mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ala messers spc pfc msgt sfc vice-adm lt-gen maj-gen',
    often:
      'inc corp co ltd llc plc bros jr esq etc al ph.d m.d b.a m.a a.m p.m u.s u.k u.n e.u d.c l.a u.s.a u.s.s.r n.y n.j n.c s.c n.h n.m w.va r.i b.c a.d sq hr hrs min lb lbs oz',
  },
  de: {
    always:
      'dr prof hr fr frl st str nr art abs bzw ca evtl ggf inkl exkl max min mio mrd tsd sog vgl zzgl geb gest verh jan feb mär apr jun jul aug ' +
      'sep sept okt nov dez mo di mi do sa so d.h z.b u.a i.d.r z.t o.ä v.a s.o s.u ing dipl allg bspw etw gem hrsg insb jh lt',
    often: 'usw etc co inc ag gmbh uvm',
  },
  fr: {
    always:
      'm mm mme mlle mgr dr pr st ste me art av bd chap env ex fig hab janv févr avr juil sept oct nov déc lt col gén cf n p pp tél vol no nos s.e',
    often: 'etc cie inc ltd jr apr. j.-c',
  },
  es: {
    always:
      'sr sra srta sres dr dra d da dña lic ing arq prof gral cnel cap tte art av avda c cía pág págs núm nro no vol fig ej p.ej ee ee.uu aa.vv ene feb abr jun jul ago sept oct nov dic ud uds vd vds s.m',
    often: 'etc inc ltd s.a jr a.m p.m cia',
  },
  pt: {
    always:
      'sr sra srta dr dra d exmo exma prof profa eng arq gen cel cap ten av r art pág págs núm nº vol fig ex p.ex jan fev mar abr mai jun jul ago set out nov dez v vs',
    often: 'etc inc ltda s.a jr cia a.c d.c',
  },
  it: {
    always:
      'sig sigg sig.ra dr dott dott.ssa prof prof.ssa ing avv on sen gen col cap mons art n nn pag pagg vol fig es p.es cfr gen feb mar apr mag giu lug ago set ott nov dic ca vs',
    often: 'ecc etc s.p.a s.r.l inc a.c d.c',
  },
  nl: {
    always:
      'dhr mevr mw dr drs ir ing mr prof st nr art blz bijv bv ca evt excl incl jl max min mln mld o.a m.n d.w.z z.g t.a.v t.o.v i.v.m n.a.v vgl jan feb mrt apr jun jul aug sept okt nov dec',
    often: 'enz etc n.v b.v a.u.b',
  },
};

/** Words that open an English sentence far more often than they follow "U.S." or "Inc." in mid-sentence. */
export const sentenceStarters =
  'the a an in on at by for from with after before when while as if but and or so yet he she it they we i you his her its their our my this that ' +
  'these those there here what who why how where which however meanwhile although though since because until during according some many most all ' +
  'both each no not one two three several it’s that’s also still even just now then to of about under over among between earlier later last next ' +
  'asked despite once unlike instead officials police mr mrs ms';

/** Verbs that follow a speaker's name after a question in quotes: “Why now?” Tamm asked. */
export const speechVerbs =
  'said says asked asks told added replied wrote shouted cried answered wondered joked insisted tweeted continued explained recalled demanded quipped declared exclaimed';
