import { describe } from 'vitest';
import { checkPassages } from './check-passages';

describe('splitSentences in Japanese', () => {
  checkPassages(
    'ja',
    {
      'cuts at full stops': [
        '雨が降った。|船は出なかった。',
        '雨だ！|本当か？|本当だ。',
        '出航は午前７時５０分だ。|満員だ。',
      ],
      'does not cut inside quotes': [
        '彼は「行く。帰る。」と言った。|雨だ。',
        '「船は出ない。明日も出ない」と話した。|皆が帰った。',
        '会長は『安全第一。』と述べた。|拍手が起きた。',
        '「なぜ今なのか？」と記者が聞いた。|答えはない。',
        '「『行け！』と言われた。だから来た」と語った。|嘘だった。',
      ],
      'goes on behind a quote with its speaker': [
        '「行く。」と言った。|帰った。',
        '「船は出ない。」田村会長はそう述べた。|皆が黙った。',
        '「もう嫌だ！」という声が出た。|会は終わった。',
      ],
      'ends behind a quote that stands by itself': ['彼は叫んだ。|「行くな！」|雨が降った。'],
      'does not cut inside brackets': [
        '船（全長５０メートル。白い。）は沈んだ。|古かった。',
        '島（人口３２人）は静かだ。|冬は長い。',
      ],
      'reads numbers and Latin words': [
        '料金は1.5倍になった。|3.2％の増だ。',
        '米国のU.S. Ferry社が来た。|契約した。',
        '２０２６年１月４日、船は出た。|客は８人だった。',
        'www.ferry.exampleで見られる。|無料だ。',
      ],
      'reads dots and dashes': ['彼女は待った…。|そして帰った。', '――出ない。|そう決まった。'],
      'never lets an open quote swallow what follows for good': ['「出ない。明日も。'],
    },
    '',
  );
  checkPassages(
    'ja',
    { 'reads blanks between sentences': ['雨だ。|風だ。', '雨だ！|風だ。', '本当？|本当だ。'] },
    '　',
  );
});
