import { describe } from 'vitest';
import { checkPassages } from './check-passages';

describe('splitSentences in English', () => {
  checkPassages('en', {
    'goes on after titles and ranks': [
      'Mr. Tamm met Lt. Gov. Ada Rowe.|She left.',
      'Gen. J. K. Rowe and Prof. Dr. Ebba Lorne spoke.|Nobody else did.',
      'Sen. Ada Rowe, D-Calif., said no.|Rep. Hal Orm said yes.',
    ],
    'goes on after initials and ends after letters that are none': [
      'Ines J. Tamm voted.|J.K. Rowe did not.',
      'The doctors warned of hepatitis B.|Tamm was not ill.',
      'He chose plan B.|It worked.',
      'She sang with J. Le Marec.|Then it rained.',
    ],
    'goes on or ends after initialisms by what follows': [
      'The U.S. Senate voted.|He lives in the U.S.|The vote is due.',
      'The firm moved to the U.K. in May.|It stayed.',
      'Tamm has a Ph.D. from Kestholm.|Her brother has a Ph.D.|He teaches.',
      'The fund (F.O.R.) Tamm runs is small.|It grows.',
    ],
    'goes on or ends after company forms and states': [
      'Acme Inc. shares fell.|So did those of Norlink Corp.|The market shrugged.',
      'The plant in Halden, Ill.|The company closed it.',
      'Tamm Bros. Ltd. owns the quay.|It is old.',
    ],
    'reads clock times': [
      'It sails at 7:50 a.m. Tuesday.|It is full.',
      'It left at 5 p.m.|It came back.',
      'They met at 9 a.m. GMT on Monday.|Nobody slept.',
      'Doors open at 8 a.m. (local time).|Bring a coat.',
    ],
    'reads months, numbers and references': [
      'On Jan. 4 the ferry sank.|No. 5 engine had failed.',
      'It cost $1.5 million.|That is 3.2 percent more.',
      'See Fig. 3 and pp. 4–5.|The rest is in vol. 2.',
      'Version 2.0 came out.|No one noticed.',
    ],
    'keeps a quoted question with its speaker': [
      '“Why now?” Ines Tamm asked.|Nobody answered.',
      '“Will it sail?” asked Tamm.|“It will,” he said.',
      '“Who pays?”|The minister said that the islands would.',
    ],
    'cuts between the sentences of a quote': [
      '“We sail.|We return,” he said.',
      'He said: “It is over.”|They left.',
      'She said "it is late."|Then she left.',
    ],
    'reads brackets': [
      'It sank (nobody was hurt).|It was old.',
      'It sank.|(Nobody was hurt.)|It was old.',
      'The vote (finally!) came.|It failed.',
      'He was “glad” (!) Tamm said of him.|She was not.',
    ],
    'reads dots of omission': [
      'She waited…|Then she left.',
      'She waited...|Then she left.',
      'I… I do not know.|Ask him.',
      'The “… Tamm report” is out.|Read it.',
    ],
    'reads lists and notes': [
      '1. Fares rose.|2. Ferries sank.',
      'II. The second winter was worse.|It snowed.',
      'Fares rose.[1]|They fell later.[2][3]|That is all.',
    ],
    'reads addresses and names with marks': [
      'See www.ferry.example.|It is free.',
      'See https://ferry.example/a?B=1&c=2.|It is free.',
      'Yumly! said its board met.|Yumly! Ltd. did not answer.',
      'Fares rose at Norlink.com Holdings.|They fell.',
    ],
    'finds an end without a blank behind it': [
      'The ferry sank.|“We swam,” he said.',
      'He waited.|eBay did not.|iPhone owners did.',
    ],
    'keeps the words before a dash': [
      'He left — Mr. Tamm says so.|She stayed.',
      'Will it? — perhaps — sail.|No.',
    ],
  });
  checkPassages(
    'en',
    {
      'cuts where the blank is missing': ['The ferry sank.|The crew swam.', 'It is over.|“We won,” he said.'],
    },
    '',
  );
});
