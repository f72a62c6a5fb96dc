/** Words that tell which quantity a figure is, in plain form; they are stemmed as their language's index terms. Our own lists. */
export interface QuantityWords {
  /** People in general, and those who are counted as such: "186 people" and "168 passengers" may be one count. */
  people: string;
  /** How many there may be, not how many there were. */
  capacity: string;
  /** What an amount is: where both sentences say and no word is shared, these are two amounts. */
  amounts: string;
  /** Words that name one thing when it is counted: "16 measures" may be "15 bills". */
  alike: readonly string[];
  /** What was done to those counted: the dead are not the hurt. */
  deeds: readonly Deed[];
  /** Before a part of those asked or counted: shares of two parts are two quantities. */
  among: RegExp;
  /** A number so told is the latest of several. */
  growth: RegExp;
  /** A number so told takes the place of another. */
  correction: RegExp;
}

export interface Deed {
  name: string;
  /** What counts those to whom it was done: "nine deaths" are nine people. */
  nouns: string;
  words: string;
  /** Whether the count goes on for days, as a toll does; a crowd is counted on its day. */
  isRunning: boolean;
}

export const quantityWords: Readonly<Record<string, QuantityWords>> = {
  en: {
    people:
      'people persons passengers protesters demonstrators marchers residents migrants victims visitors spectators travellers travelers',
    capacity: 'room capacity seats maximum minimum limit target quota threshold average',
    amounts:
      'loan loans cost costs debt debts fine fines profit profits loss losses revenue revenues turnover income tax taxes price prices fee fees subsidy subsidies grant grants salary salaries wage wages budget deficit surplus damage damages reward donation donations ransom dividend investment rent',
    alike: [
      'bill bills measure measures act acts law laws legislation',
      'arrest arrests apprehension apprehensions detention detentions',
      'house houses home homes household households dwelling dwellings',
      'worker workers employee employees staff',
      'soldier soldiers troop troops',
      'company companies firm firms business businesses',
      'child children kid kids',
      'pupil pupils student students schoolchildren',
      'school schools college colleges',
      'car cars vehicle vehicles',
      'ship ships vessel vessels boat boats',
      'plane planes aircraft jet jets',
      'email emails message messages',
      'doctor doctors physician physicians',
      'officer officers policeman policemen police',
      'lawmaker lawmakers legislator legislators',
      'bomb bombs explosive explosives device devices',
      'nation nations country countries state states',
    ],
    deeds: [
      {
        name: 'killed',
        nouns: 'deaths dead fatalities bodies casualties',
        words:
          'kill killed killing kills killings dead death deaths die died dies dying fatality fatalities perished',
        isRunning: true,
      },
      {
        name: 'hurt',
        nouns: 'injuries injured wounded',
        words: 'hurt injure injured injuring injury injuries wound wounded wounding wounds struck',
        isRunning: true,
      },
      { name: 'missing', nouns: '', words: 'missing unaccounted', isRunning: true },
      {
        name: 'ill',
        nouns: 'infections patients',
        words:
          'treated ill illness illnesses sick sickened infected infection infections hospitalised hospitalized',
        isRunning: true,
      },
      {
        name: 'arrested',
        nouns: 'arrests detentions',
        words: 'arrest arrested arresting arrests detained detentions',
        isRunning: true,
      },
      {
        name: 'displaced',
        nouns: 'evacuees',
        words: 'evacuated evacuate evacuation displaced homeless',
        isRunning: true,
      },
      { name: 'rescued', nouns: 'survivors', words: 'rescued rescue saved survived', isRunning: true },
      {
        name: 'signed',
        nouns: 'signatures signatories',
        words: 'sign signed signing signature signatures signatories petition',
        isRunning: true,
      },
      {
        name: 'crowd',
        nouns: '',
        words:
          'march marched marching protest protested rally rallied gathered crowd attend attended turnout',
        isRunning: false,
      },
    ],
    among: /\b(?:among|amongst)\s+((?:\S+\s+){0,3}\S+)/giu,
    growth:
      /\b(?:ris(?:en|es|ing)|rose|grown|grew|grows|climb(?:ed|s|ing)?|increas(?:ed|es|ing)|jumped|soared|swelled|swollen|doubled|tripled|reached|stood at|stands at|up from|now|so far|to date|at least|already|and counting|latest)\b/iu,
    correction:
      /\b(?:correct(?:ed|s|ion)|revis(?:ed|es|ion)|lowered|updated?|earlier (?:figure|count|toll|report|estimate)s?|previous(?:ly)?|initial(?:ly)?|originally|down from|up from|instead of|rather than|(?:fell|fallen|dropped|declined|down) to)\b/iu,
  },
};
