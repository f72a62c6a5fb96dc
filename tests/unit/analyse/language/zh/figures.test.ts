import { describe, expect, it } from 'vitest';
import { figureLines } from '../../figures/figure-lines';

const check = (text: string, expected: string[]) => expect(figureLines(text, 'zh')).toEqual(expected);

/** A sentence, and its figures as `figureLines` writes them. */
const cases: [text: string, expected: string[]][] = [
  ['票价上涨8.5%。', ['8.5% = 8.5 percent up [票价]']],
  ['失业率上升至5%。', ['5% = 5 percent']],
  ['超过3000名学生参加了活动。', ['3000 = 3000 count above [学生]']],
  ['公司将投资1.2亿美元。', ['1.2亿美元 = 120000000 USD']],
  ['事故造成25人死亡。', ['25 = 25 count [人]']],
  ['出口下降了百分之三。', ['百分之三 = 3 percent down [出口]']],
  ['警方扣押了12辆汽车。', ['12 = 12 count [汽车]']],
  ['支持率下降2.5个百分点。', ['2.5个百分点 = 2.5 percentage-point down [支持率]']],
  ['产量增长了2倍。', ['2倍 = 2 times up [产量]']],
  ['三分之一的选民没有投票。', ['三分之一 = 0.333333 share [选民]']],
  ['第3次会议召开。', []],
  ['火灾烧毁340公顷森林。', ['340公顷 = 340 hectare']],
  ['约1万2000人撤离。', ['1万2000 = 12000 count about [人]']],
  ['这条路长25公里。', ['25公里 = 25 kilometre']],
  ['桥长340米，造价800万元。', ['340米 = 340 metre', '800万元 = 8000000 CNY']],
  ['至少12名矿工被困。', ['12 = 12 count above [矿工]']],
  ['投票率下降了2.5个百分点。', ['2.5个百分点 = 2.5 percentage-point down [投票率]']],
  ['工厂有4500名工人。', ['4500 = 4500 count [工人]']],
  ['销售额增长12%，达到34亿元。', ['12% = 12 percent up [销售额]', '34亿元 = 3400000000 CNY']],
  ['一半的学生迟到了。', ['一半 = 0.5 share [学生]']],
  ['气温升到32℃。', ['32℃ = 32 degree-celsius']],
  ['大约200户家庭没有电。', ['200 = 200 count about [家庭]']],
  ['票价从20元涨到25元。', ['20元 = 20 CNY', '25元 = 25 CNY']],
  ['20家企业参加了展会。', ['20 = 20 count [企业]']],
  ['2026年5月12日上午8时开庭。', []],
  ['列车时速300公里。', ['300公里 = 300 kilometre']],
  ['死亡人数上升到41人。', ['41 = 41 count [人]']],
  ['仓库里有3至5吨大米。', ['3至5吨 = 3 tonne to 5']],
  ['这笔交易价值约5亿欧元。', ['5亿欧元 = 500000000 EUR about']],
  ['３００多人参加了集会。', ['３００ = 300 count above [人]']],
  ['总值达1.86万亿元。', ['1.86万亿元 = 1860000000000 CNY']],
  ['已有7人遇难。', ['7 = 7 count [人]']],
];

describe('figures in Chinese', () => {
  it.each(cases)('%s', check);
});
