import { describe } from 'vitest';
import { checkPassages } from './check-passages';

describe('splitSentences in Chinese', () => {
  checkPassages(
    'zh',
    {
      'cuts at full stops and marks': ['下雨了。|船没有开。', '真的吗？|真的！|好。', '怎么会？！|不知道。'],
      'does not cut inside quotes': [
        '他说：“船不开。明天也不开。”|大家走了。',
        '“船不开。明天也不开”，他说。|大家走了。',
        '「船不開。明天也不開。」他說。|大家走了。',
        '他问：“你去吗？我不去。”|没有人回答。',
        '《渡轮、风、雨》是一本书。|很好看。',
      ],
      'goes on behind a quote with its speaker': [
        '“船不开。”会长陈立说。|大家走了。',
        '“为什么？”记者问。|没有人回答。',
        '“票价太高了！”一名乘客表示。|公司没有回应。',
        '“我们会回来。”她告诉记者。|天黑了。',
      ],
      'ends behind a quote that stands by itself': ['“船不开。”|天黑了。', '他喊：“快跑！”|船沉了。'],
      'does not cut inside brackets': [
        '船（五十米长。白色。）沉了。|它很旧。',
        '岛上（三十二人）很静。|冬天很长。',
      ],
      'reads numbers and Latin words': [
        '票价涨到1.5倍。|涨幅为3.2%。',
        '美国U.S. Ferry公司来了。|签了合同。',
        '2026年1月4日，船开了。|有8名乘客。',
        '请看www.ferry.example。|免费。',
      ],
      'reads dots and half stops': ['她等着……然后走了。|天黑了。', '下雨了；船没开。|天黑了。'],
      'reads full-width marks': ['下雨了！|风也大！|船没开？|是的｡', '一、下雨了。|二、船没开。'],
    },
    '',
  );
});
