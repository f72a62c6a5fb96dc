import type { StandingPack } from '@/lib/analyse/standing/standing-pack';

export const standing: StandingPack = {
  opensWithPronoun: /^(?:彼女?|彼ら|これ|それ|あれ|この|その|あの|ここ|そこ|同氏|同社|自分|そう|こう)/u,
  leansAtStart:
    /^(?:これ|それ|あれ|この|その(?!もの)|あの|ここで|ここに|ここから|そこ|そう|こう|彼|彼女|彼ら|同(?:氏|社|省|庁|党|国|市|県|町|村|日|月|年|校|大|店|局|署|相|被告|容疑者|委|会|紙|機|船|地)|また|さらに|しかし|だが|ただ|ただし|一方|他方|そして|このため|だから|したがって|従って|なお|ちなみに|例えば|たとえば|つまり|すなわち|むしろ|それでも|とはいえ|ところが|ところで|もっとも|加えて|その後|当時|当日|翌|前日|後に|やがて|次に|まず|最後に|結局|特に|中でも|いずれも|両者|両氏|両社|両国|双方|前者|後者|ほかに|他に|ほか、|うち|今回の|今回は|当初|以来|以降|よって|ゆえに|実際|事実|もちろん|確かに|とりわけ|併せて|あわせて|同時に|反対に|逆に|と(?:話|語|述|説明|訴|強調|指摘|し)|でも、|が、|で、)/u,
  leansWithin:
    /(?:^|[、。])(?:これ|それ|この|その|こうした|そうした|同氏|同社|彼|彼女)(?:[はがをにでと]|[\p{Script=Han}])/u,
  speaksOfItself: /(?:私|僕|俺|我々|我が|われわれ|わたし)(?:[はがのをにもた、])/u,
  relativeDate: /[来昨今先前翌去]|後/u,
  // Without は, が or も in its first words a sentence speaks of somebody named before.
  lacksSubject: (sentence) =>
    !/(?:[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{L}\p{N}）」』]{2}|^\p{Script=Han})(?:は|が|も|では|には)/u.test(
      sentence.slice(0, 70),
    ),
};
