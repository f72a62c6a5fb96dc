/** English verbs that attribute words or thoughts to somebody, with all their forms. Our own table. */

/** `takes`: what may follow. A clause ("said he would"), an addressee and a clause ("told reporters that"), or a thing ("called for peace"). */
type CueTakes = 'clause' | 'addressee' | 'thing';

export interface Cue {
  takes: CueTakes;
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
  post posted, blog blogged, joke joked, gush gushed, crow crowed, marvel marvelled, deadpan deadpanned, vent vented, intone intoned, clarify clarified, elaborate elaborated, read read`;

const addresseeVerbs = `tell told, assure assured, remind reminded, inform informed, advise advised, convince convinced, persuade persuaded, notify notified`;

const thingVerbs = `call called, criticize criticized, criticise criticised, endorse endorsed, accuse accused, blame blamed, praise praised, denounce denounced, condemn condemned, urge urged, defend defended, describe described,
  cite cited, attack attacked, blast blasted, slam slammed, mock mocked, ridicule ridiculed, dismiss dismissed, reject rejected, oppose opposed, support supported, seek sought, want wanted, applaud applauded, welcome welcomed,
  deride derided, decry decried, bemoan bemoaned, tout touted, hail hailed, chide chided, rebuke rebuked, dispute disputed, refuse refused, decline declined, label labelled, dub dubbed, favor favored, favour favoured, thank thanked, discuss discussed, mention mentioned, invoke invoked, tease teased, trash trashed, lambaste lambasted, express expressed, voice voiced, advocate advocated, seem seemed, appear appeared, outline outlined, detail detailed, quote quoted, assail assailed, bash bashed`;

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
]);

export const cues: ReadonlyMap<string, Cue> = buildCues();

function buildCues(): Map<string, Cue> {
  const table = new Map<string, Cue>();
  const add = (list: string, takes: CueTakes) => {
    for (const verb of list.split(/,\s*/)) {
      const [base, ...past] = verb.trim().split(/\s+/);
      if (!base) continue;
      const stem = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : base;
      for (const form of [base, thirdPerson(base), ...past]) table.set(form, { takes, isParticiple: false });
      table.set(`${doubling.has(base) ? base + base.at(-1) : stem}ing`, { takes, isParticiple: true });
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

/** Verbs after which a bare clause ("found he was …") is speech; after the others only "that" or quotation marks are proof. */
export const bareClauseCues: ReadonlySet<string> = new Set(
  'say says said add adds added argue argues argued claim claims claimed insist insists insisted admit admits admitted acknowledge acknowledged acknowledges concede conceded concedes explain explained note noted notes announce announced suggest suggests suggested allege alleged alleges warn warned warns predict predicted predicts think thinks thought believe believes believed hope hopes hoped fear fears feared confirm confirmed report reported reports pledge pledged vow vowed promise promised deny denied denies state stated declare declared maintain maintained maintains contend contended wonder wondered ask asked estimate estimated expect expected expects know knows knew feel feels felt doubt doubts doubted agree agreed propose proposed recommend recommended demand demanded decide decided indicate indicated show shows showed find finds found complain complained boast boasted joke joked imply implied testify testified recall recalled write wrote writes stress stressed emphasize emphasized'.split(
    ' ',
  ),
);

/** Nouns that stand for people who speak without a name. */
export const unnamedNouns: ReadonlySet<string> = new Set(
  'source sources official officials aide aides person people adviser advisers advisor advisors diplomat diplomats insider insiders operative operatives staffer staffers lawmaker lawmakers analyst analysts expert experts critic critics observer observers witness witnesses resident residents supporter supporters opponent opponents investigator investigators executive executives trader traders dealer dealers officer officers strategist strategists some many others those someone others activist activists voter voters employee employees member members lawyer lawyers spokesman spokeswoman spokesperson economist economists researchers scientists'.split(
    ' ',
  ),
);
