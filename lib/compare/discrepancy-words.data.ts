/** Words that tell which quantity a figure is, in plain form; they are stemmed as their language's index terms. Our own lists. */
export interface QuantityWords {
  /** People in general, and those who are counted as such: "186 people" and "168 passengers" may be one count. */
  people: string;
  /** How many there may be, not how many there were. */
  capacity: string;
  /** What an amount is: where both sentences say and no word is shared, these are two amounts. */
  amounts: string;
}

export const quantityWords: Readonly<Record<string, QuantityWords>> = {
  en: {
    people:
      'people persons passengers protesters demonstrators marchers residents migrants victims visitors spectators travellers travelers',
    capacity: 'room capacity seats maximum minimum limit target quota threshold average',
    amounts:
      'loan loans cost costs debt debts fine fines profit profits loss losses revenue revenues turnover income tax taxes price prices fee fees subsidy subsidies grant grants salary salaries wage wages budget deficit surplus damage damages reward donation donations ransom dividend investment rent',
  },
};
