import { describe, expect, it } from 'vitest';
import type { ArticleText } from '@/lib/analyse/article-text';
import { findTimexes } from '@/lib/analyse/dates/find-timexes';
import { judgeStandings } from '@/lib/analyse/standing/judge-standings';
import type { Entity, EntityType, Quote } from '@/lib/model/analysis';
import { articleOf } from '../article';

const names: [string, EntityType][] = [
  ['Ines Tamm', 'person'],
  ['Olaf Rowe', 'person'],
  ['Fares Board', 'organisation'],
];

function entitiesIn(article: ArticleText): Entity[] {
  return names.map(([name, type]) => ({
    id: name.toLowerCase(),
    name,
    type,
    aliases: [],
    gloss: null,
    mentions: article.sentences.flatMap((span, sentence) => {
      const at = article.text.slice(span.start, span.end).indexOf(name);
      return at < 0 ? [] : [{ sentence, start: span.start + at, end: span.start + at + name.length }];
    }),
  }));
}

/** What the last sentence needs: "alone", "not", or what stands beside it. */
const check = (text: string, expected: string, quotes: (article: ArticleText) => Quote[] = () => []) => {
  const article = articleOf([text]);
  const standing = judgeStandings(article, {
    entities: entitiesIn(article),
    timexes: findTimexes(article),
    quotes: quotes(article),
  }).at(-1);
  const beside =
    standing?.kind === 'with'
      ? standing.beside
          .map((item) => (item.kind === 'date' ? item.value : `${item.kind} ${item.name}`))
          .join(', ')
      : standing?.kind;
  expect(beside).toBe(expected);
};

describe('judgeStandings', () => {
  it('lets a full sentence stand', () => check('The Fares Board opened an inquiry.', 'alone'));
  it('puts the day beside a weekday', () => check('The Fares Board met on Tuesday.', '2026-01-06'));
  it('puts nothing beside a full date', () => check('The Fares Board met on 6 January 2026.', 'alone'));
  it('names the only person a pronoun can mean', () =>
    check('Ines Tamm runs the ferries. She wants lower fares.', 'antecedent Ines Tamm'));
  it('does not choose between two people', () =>
    check('Ines Tamm met Olaf Rowe here. She wants lower fares.', 'not'));
  it('names the organisation behind "it"', () =>
    check('The Fares Board met here. It froze all fares.', 'antecedent Fares Board'));
  it('reads no meaning into "it is clear"', () =>
    check('The Fares Board met here. It is clear that fares rise.', 'alone'));
  it('does not let a contradiction stand', () =>
    check('Ines Tamm runs the ferries. But fares rose once more.', 'not'));
  it('does not let "This" stand', () =>
    check('Fares rose sharply here. This angered many islanders.', 'not'));
  it('does not let a sentence hang in a quote nobody said', () =>
    check('“We have to pay twice on every trip.', 'not'));
  it('names the speaker of a sentence inside a longer quote', () => {
    const text = 'Ines Tamm said: “Fares rise every year. Islanders pay twice for bread.”';
    check(text, 'speaker Ines Tamm', () => [
      {
        sentence: 0,
        content: { start: 17, end: text.length - 1 },
        direct: true,
        source: { start: 0, end: 9 },
        speaker: 'ines tamm',
        speakerName: 'Ines Tamm',
        role: null,
        isUnnamed: false,
      },
    ]);
  });

  it('leaves out a sentence whose pronoun stands for something told before', () => {
    check('The tunnel leaked. Muddy water had entered the supply of the town through it.', 'not');
    check('The law is old. Whether it will be changed is for the council to say.', 'not');
    check('Crews worked on. A nurse from the island was on board that day.', 'not');
  });
  it('keeps a pronoun that the sentence itself explains', () =>
    check('Snow fell. The old bridge had deep cracks in it, and engineers closed the road.', 'alone'));
  it('shows no date beside words that name the day', () => {
    check('A public hearing is set for Thursday, 15 January.', 'alone');
    check('The ships will run fewer trips this winter.', 'alone');
    check('The ships were counted in November.', '2025-11');
  });
  it('gives a clock time no day that nobody has named', () =>
    check('The engines stopped at 7:50 a.m. near the pier.', 'alone'));
  it('leaves out what somebody unnamed says of himself', () =>
    check('The town has changed. I walked down to the pier and my brothers had left.', 'not'));
  it('leaves out the page’s own words', () => {
    check('The minutes of the harbour meeting can be found here.', 'not');
    check('SharePost at tenLikeReply from the harbourFollow the boat.', 'not');
  });
  it('does not take a university for a company', () =>
    check('The Fares Board met. The airline said nothing of fares.', 'not'));

  it('leaves out what points back without a pronoun', () => {
    for (const sentence of [
      'The decision angered islanders on both shores.',
      'A similar rise hit the northern islands in May.',
      'Two days later, the Fares Board froze all fares.',
      'On the other hand, the northern islands pay less.',
      'Both ferries were sold to a yard in Norwick.',
      'Olaf Rowe, its chairman, resigned over the fares.',
      'Far from alone, they marched with the whole island.',
      'The northern islands, too, have raised their fares.',
      'Islanders in Norwick were angered by these fares.',
      'In August, that rise was only two per cent.',
      'According to the same report, ferries run late.',
    ])
      check(`The Fares Board raised fares after a decision in Norwick. ${sentence}`, 'not');
  });
  it('lets a phrase stand that tells itself what it means', () => {
    for (const sentence of [
      'The decision of the Fares Board angered many islanders.',
      'The captain, Olaf Rowe, called the rise a mistake.',
      'The government in Norwick will pay for the ferries.',
      'Some 40 ferries were sold to a yard in Norwick.',
      'There are 12 ferries between Norwick and the islands.',
      'A sailor in Norwick said he would leave the ferries.',
    ])
      check(`The Fares Board made a decision on its ferries. ${sentence}`, 'alone');
  });
  it('judges the lead by its opening alone', () =>
    check('Islanders in Norwick were angered by these new ferry fares.', 'alone'));
  it('leaves out questions, fragments and halves of brackets', () => {
    check('Fares rose. Why do the islanders pay twice for bread?', 'not');
    check('Fares rose. One of the islanders from Norwick wrote:', 'not');
    check('Fares rose. Norwick and the northern islands (see the map.', 'not');
  });
  it('does not take whom a speaker names for whom the writer means', () =>
    check('“Ines Tamm is right,” said a sailor from Norwick. She wants lower fares.', 'not'));
  it('does not read "When he resigned, Tamm …" one way or the other', () =>
    check('Olaf Rowe ran the ferries. When he resigned, Ines Tamm froze the fares.', 'not'));
  it('hears Mr and Mrs', () => {
    check('Mrs Ines Tamm runs the ferries. He wants lower fares.', 'not');
    check('Mrs Ines Tamm runs the ferries. She wants lower fares.', 'antecedent Ines Tamm');
  });
  it('takes for the minister only whom the article calls one', () => {
    check('Ines Tamm, the transport minister, came. The minister froze all fares.', 'antecedent Ines Tamm');
    check('Ines Tamm came to the pier. The minister froze all fares.', 'not');
  });
  it('shows no day for a month that may be of any year', () =>
    check('The Fares Board met in Norwick. The fares of all ferries were frozen in March.', 'not'));
  it('leaves out credits and invitations', () => {
    check('Fares rose. Reporting by Ines Tamm in Norwick and Olaf Rowe.', 'not');
    check('Fares rose. Please call the harbour office for all other questions.', 'not');
  });
});

describe('judgeStandings in other languages', () => {
  /** The kinds of the sentences, in order. */
  const checkAll = (language: string, sentences: string[], expected: string) => {
    const article = articleOf([sentences.join(/ja|zh/.test(language) ? '' : ' ')], { language });
    const standings = judgeStandings(article, { entities: [], timexes: [], quotes: [] });
    expect(standings.map(({ kind }) => kind).join(' ')).toBe(expected);
  };

  it('knows what leans in Spanish', () =>
    checkAll(
      'es',
      [
        'El consejo de Puerto Alto subió las tarifas.',
        'Sin embargo, los vecinos protestaron en el muelle.',
        'Dijo que las tarifas son justas para todos.',
        'El ministro afirmó que los barcos son caros.',
        'La ministra Inés Tamm visitó el puerto de Alto.',
      ],
      'alone not not not alone',
    ));
  it('knows what leans in Portuguese', () =>
    checkAll(
      'pt',
      [
        'O conselho de Porto Alto subiu as tarifas.',
        'No entanto, os moradores protestaram no cais.',
        'Disse que as tarifas são justas para todos.',
        'A ministra Inês Tamm visitou o porto de Alto.',
      ],
      'alone not not alone',
    ));
  it('knows what leans in French', () =>
    checkAll(
      'fr',
      [
        'Le conseil de Valmont a augmenté les tarifs.',
        'Il veut moderniser les bateaux du port.',
        'Cette décision a surpris les habitants du port.',
        'Le ministre a défendu la hausse des tarifs.',
        'La ministre Inès Tamm a visité le port.',
      ],
      'alone not not not alone',
    ));
  it('knows what leans in German', () =>
    checkAll(
      'de',
      [
        'Der Rat von Nordhafen hat die Preise erhöht.',
        'Er will damit neue Schiffe bezahlen lassen.',
        'Dagegen protestierten viele Bewohner am Hafen.',
        'Die Ministerin Ines Tamm besuchte den Hafen.',
      ],
      'alone not not alone',
    ));
  it('knows what leans in Japanese, Chinese and Korean, and misses a subject', () => {
    checkAll(
      'ja',
      ['海野町議会は運賃の値上げを決めた。', 'これに島民が反対している。', '来年から実施する方針だ。'],
      'alone not not',
    );
    checkAll(
      'zh',
      ['诺威克议会决定提高票价。', '他表示票价仍然很低。', '因此居民举行了抗议。'],
      'alone not not',
    );
    checkAll(
      'ko',
      [
        '노윅 의회는 운임을 올리기로 했다.',
        '그는 운임이 아직 낮다고 말했다.',
        '내년부터 시행할 방침이라고 밝혔다.',
      ],
      'alone not not',
    );
  });
  it('knows what leans in Arabic', () =>
    checkAll(
      'ar',
      [
        'قرر مجلس المدينة رفع أسعار العبارات.',
        'وأضاف أن الأسعار ما زالت منخفضة.',
        'لكن السكان احتجوا في الميناء أمس.',
      ],
      'alone not not',
    ));
  it('shows of an unknown language only what begins a paragraph', () =>
    checkAll('und', ['Havnen i Norwick er stengt for alle.', 'Skipene ligger fast i isen nå.'], 'alone not'));
});
