/** English verbs that attribute words or thoughts to somebody, with all their forms. Our own table. */

/** `takes`: what may follow. A clause ("said he would"), an addressee and a clause ("told reporters that"), or a thing ("called for peace"). */
export type CueTakes = 'clause' | 'addressee' | 'thing';

/**
 * What the verb tells of its words. `speech`: somebody said or wrote them. `clause`: so they did if a clause follows ("found that …", "believes that …"),
 * not a thing or a deed ("found a home"). `other`: a thought, a wish or a deed, unless words in quotation marks stand beside it.
 */
export type CueManner = 'speech' | 'clause' | 'other';

export interface Cue {
  /** The verb's base form, by which its weight is looked up. */
  base: string;
  form: 'base' | 's' | 'past' | 'ing';
  takes: CueTakes;
  manner: CueManner;
  /** "saying", "adding": the subject stands in the main clause. */
  isParticiple: boolean;
}

/** `base past` or `base past participle`; "-s" and "-ing" forms follow by rule. */
const clauseVerbs = `say said, add added, note noted, write wrote written, argue argued, claim claimed, explain explained, state stated, declare declared, insist insisted,
  acknowledge acknowledged, admit admitted, concede conceded, confirm confirmed, deny denied, reply replied, respond responded, answer answered, recall recalled, reveal revealed,
  announce announced, suggest suggested, conclude concluded, contend contended, assert asserted, maintain maintained, allege alleged, report reported, tweet tweeted, retort retorted,
  quip quipped, joke joked, observe observed, remark remarked, stress stressed, emphasize emphasized, emphasise emphasised, reiterate reiterated, repeat repeated, boast boasted, complain complained, predict predicted,
  forecast forecast, estimate estimated, warn warned, caution cautioned, agree agreed, pledge pledged, vow vowed, promise promised, swear swore sworn, testify testified, indicate indicated, imply implied, hint hinted, signal signalled,
  propose proposed, recommend recommended, demand demanded, lament lamented, confess confessed, confide confided, disclose disclosed, continue continued, exclaim exclaimed, shout shouted, yell yelled, whisper whispered, mutter muttered,
  opine opined, muse mused, posit posited, proclaim proclaimed, counter countered, interject interjected, ask asked, wonder wondered, find found, show showed shown, think thought, believe believed,
  expect expected, hope hoped, fear feared, worry worried, know knew known, feel felt, doubt doubted, assume assumed, decide decided, realize realized, realise realised, learn learned, understand understood, determine determined, discover discovered, speculate speculated, theorize theorized, guess guessed,
  post posted, blog blogged, comment commented, figure figured, rule ruled, project projected, reason reasoned, concur concurred, chant chanted, cry cried, scream screamed, echo echoed, brag bragged, mock mocked, charge charged, reply replied, tout touted, agree agreed, foresee foresaw foreseen, suspect suspected, envision envisioned, imagine imagined, hear heard, see saw seen, plan planned, intend intended, threaten threatened, request requested, hypothesize hypothesized, plead pleaded pled, huff huffed, snap snapped, growl growled, sigh sighed, laugh laughed, grumble grumbled, chime chimed, shoot shot, fire fired, offer offered, prefer preferred, detail detailed, preach preached, sing sang sung, mouth mouthed, scrawl scrawled, type typed, text texted, message messaged, email emailed, challenge challenged, question questioned, surmise surmised, intimate intimated, counsel counselled, stipulate stipulated, underscore underscored, underline underlined, highlight highlighted, vow vowed, weigh weighed, point pointed, go went gone, make made, joke joked, gush gushed, crow crowed, marvel marvelled, deadpan deadpanned, vent vented, intone intoned, clarify clarified, elaborate elaborated, read read`;

const addresseeVerbs = `tell told, assure assured, remind reminded, inform informed, advise advised, convince convinced, persuade persuaded, notify notified`;

const thingVerbs = `call called, criticize criticized, criticise criticised, endorse endorsed, accuse accused, blame blamed, praise praised, denounce denounced, condemn condemned, urge urged, defend defended, describe described,
  cite cited, attack attacked, blast blasted, slam slammed, mock mocked, ridicule ridiculed, dismiss dismissed, reject rejected, oppose opposed, support supported, seek sought, want wanted, applaud applauded, welcome welcomed,
  deride derided, decry decried, bemoan bemoaned, tout touted, hail hailed, chide chided, rebuke rebuked, dispute disputed, refuse refused, decline declined, label labelled, dub dubbed, favor favored, favour favoured, thank thanked, discuss discussed, mention mentioned, invoke invoked, tease teased, trash trashed, lambaste lambasted, express expressed, voice voiced, advocate advocated, seem seemed, appear appeared, outline outlined, refer referred, portray portrayed, cast cast, brand branded, deem deemed, depict depicted, characterize characterized, characterise characterised, paint painted, reference referenced, herald heralded, talk talked, speak spoke spoken, rail railed, champion championed, back backed, laud lauded, credit credited, liken likened, compare compared, embrace embraced, scold scolded, chastise chastised, repudiate repudiated, disavow disavowed, raise raised, push pushed, press pressed, pressure pressured, promote promoted, propose proposed, demand demanded, draw drew drawn, deliver delivered, vote voted, name named, regard regarded, consider considered, view viewed, encourage encouraged, ask asked, invite invited, introduce introduced, identify identified, address addressed, lay laid, coin coined, evoke evoked, unveil unveiled, tackle tackled, sue sued, order ordered, share shared, use used, issue issued, release released, try tried, oppose opposed, like liked, love loved, hate hated, trust trusted, admire admired, approve approved, disapprove disapproved, deplore deplored, prefer preferred, recognize recognized, recognise recognised, quote quoted, assail assailed, bash bashed`;

const speechVerbs = new Set(
  `say add mention reject mock tout note write argue claim explain state declare insist acknowledge admit concede confirm deny recall reveal announce suggest conclude contend assert maintain allege report tweet
  observe remark stress emphasize emphasise reiterate repeat boast complain predict forecast estimate warn caution pledge vow promise swear testify indicate imply hint propose recommend demand lament confess confide disclose
  exclaim opine quip joke proclaim posit ask wonder speculate theorize request clarify elaborate call criticize criticise accuse blame praise denounce condemn urge describe cite applaud deride decry bemoan hail chide rebuke
  thank label dub express voice advocate outline portray characterize characterise liken credit laud tell assure remind inform advise notify dispute lambaste chastise scold depict point reply counsel intimate ridicule
  according colon`.split(/\s+/),
);

const clauseOnlyVerbs = new Set(
  `believe think hope fear worry expect feel doubt suspect reject mock tout question find show agree threaten signal rule read post blog comment concur respond answer counter retort mention charge stipulate plead echo underline underscore highlight muse reason project continue`.split(
    ' ',
  ),
);

const mannerOf = (base: string): CueManner =>
  speechVerbs.has(base) ? 'speech' : clauseOnlyVerbs.has(base) ? 'clause' : 'other';

const doubling = new Set([
  'admit',
  'quip',
  'signal',
  'label',
  'dub',
  'slam',
  'pan',
  'plan',
  'blog',
  'marvel',
  'refer',
  'brag',
  'snap',
  'concur',
  'counsel',
]);

export const cues: ReadonlyMap<string, Cue> = buildCues();

function buildCues(): Map<string, Cue> {
  const table = new Map<string, Cue>();
  const add = (list: string, takes: CueTakes) => {
    for (const verb of list.split(/,\s*/)) {
      const [base, ...past] = verb.trim().split(/\s+/);
      if (!base) continue;
      const manner = mannerOf(base);
      const stem = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : base;
      for (const word of past) table.set(word, { base, form: 'past', takes, manner, isParticiple: false });
      table.set(thirdPerson(base), { base, form: 's', takes, manner, isParticiple: false });
      table.set(base, {
        base,
        form: past.includes(base) ? 'past' : 'base',
        takes,
        manner,
        isParticiple: false,
      });
      const participle = `${doubling.has(base) ? base + base.at(-1) : stem}ing`;
      table.set(participle, { base, form: 'ing', takes, manner, isParticiple: true });
    }
  };
  add(thingVerbs, 'thing');
  add(addresseeVerbs, 'addressee');
  add(clauseVerbs, 'clause');
  return table;
}

function thirdPerson(base: string): string {
  if (/(?:s|sh|ch|x|z)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Nouns that stand for people who speak without a name. */
export const unnamedNouns: ReadonlySet<string> = new Set(
  'source sources official officials aide aides person people adviser advisers advisor advisors diplomat diplomats insider insiders operative operatives staffer staffers lawmaker lawmakers analyst analysts expert experts critic critics observer observers witness witnesses resident residents supporter supporters opponent opponents investigator investigators executive executives trader traders dealer dealers officer officers strategist strategists some many others those someone others activist activists voter voters employee employees member members lawyer lawyers spokesman spokeswoman spokesperson economist economists researchers scientists'.split(
    ' ',
  ),
);
