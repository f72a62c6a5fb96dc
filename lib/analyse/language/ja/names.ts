import type { SignNamePack } from '@/lib/analyse/entities/name-pack';
import { givenEnds, notNames, places, roles, strongTitles, surnames, titles } from './name-words.data';

/** A common family name with a given name or without. */
const native = `(?<name>(?:${surnames})\\p{Script=Han}{0,3}?)`;
/** In kana with a middle dot: no other words are written so before a title. */
const dotted = '(?<name>[\\p{Script=Katakana}ー]{1,12}(?:・[\\p{Script=Katakana}ー]{1,12}){1,3})';
const gloss = `(?<gloss>(?:元|前|新|副)?(?:${titles}))`;

/** What ends the word before a name, so that no compound is cut in two. */
const opening = '(?<=^|[、。「」『』（）()はがをにでとのやもへ\\s：―—■◆])';

/** Another opening: the verb or adjective that describes somebody ends so. */
const widerOpening = '(?<=^|[、。「」『』（）()はがをにでとのやもへたるい\\s：―—■◆])';
const kanji = '[\\p{Script=Han}々ヶ]';
/** A given name in kana that no verb's ending can be. */
const kanaGiven =
  '(?!もの|こと|ため|とき|ところ|など|から|まで|より|だけ|ほど|ども|たち|らし|すぎ)[ぁ-ん]{2,4}?(?<![はがをにでとへても]|した|する|れる|った|され|せる|しい|ない)|[\\p{Script=Katakana}ー]{2,5}';
const fullName = `(?<name>${kanji}{1,3}ノ${kanji}(?:${kanji}{1,3}|${kanaGiven})|${kanji}{2,3}(?:${kanaGiven})|${kanji}{3,6}?(?<![者師員屋客様方手相官士婦]))`;
const roleBefore = `(?<gloss>(?:[\\p{Script=Han}\\p{Script=Katakana}ー]{0,10})(?:${roles}))`;
/** What follows anybody's name in print, with the age. */
const courtesy =
  '(?=さん|氏(?!名)|容疑者|被告|受刑者|ちゃん|君(?:（|\\()|（[\\d０-９一二三四五六七八九十]{1,3}）)';
const titled = `(?<gloss>(?:${strongTitles}))(?![\\p{Script=Han}\\p{Script=Katakana}ー])`;
const kanaName = `(?<name>${kanji}{2,3}(?:${kanaGiven}))`;
/** Kanji alone may be an office ("県副知事"): only those that end as given names do, and hold no sign of an office. */
const kanjiName = `(?<name>(?:(?![県府省庁党社銀局課院議委裁検警察政連盟同前元現新副総校学園店団組])${kanji}){2,4}[${givenEnds}])`;

export const names: SignNamePack = {
  writing: 'signs',
  language: 'ja',
  rules: [
    {
      type: 'organisation',
      pattern:
        /(?<=^|[、。「」（(はがをにでとのやも\s])(?<name>(?:株式会社[\p{Script=Han}\p{Script=Katakana}ー]{2,12}|[\p{Script=Han}\p{Script=Katakana}ー]{2,12}株式会社))/gu,
    },
    {
      type: 'organisation',
      pattern:
        /(?<=^|[、。「」（(はがをにでとのやも\s])(?<name>[\p{Script=Han}\p{Script=Katakana}ー]{1,10}(?:省|庁|党|銀行|大学院大学|大学|新聞社?|放送|電力|研究所|労働組合|委員会|裁判所|警察署|県警|府警|道警|警視庁))(?=[、。」）)はがをにでとのやもへ・\s]|によると|から|まで|側|幹部|教授|$)/gu,
    },
    // 「元副市長、鳴神誠一郎被告（六七）」, 「会社員の門真悠人さん（４５）」: what somebody is stands before the name.
    {
      type: 'person',
      pattern: new RegExp(
        `(?<=^|[ぁ-ん、。「」『』（）()\\s：―—■◆])${roleBefore}[の、]${fullName}${courtesy}`,
        'gu',
      ),
    },
    { type: 'person', pattern: new RegExp(`${widerOpening}${kanaName}${titled}`, 'gu') },
    { type: 'person', pattern: new RegExp(`${opening}${kanjiName}${titled}`, 'gu') },
    { type: 'person', pattern: new RegExp(`${opening}${native}${gloss}`, 'gu') },
    { type: 'person', pattern: new RegExp(`${opening}${dotted}${gloss}`, 'gu') },
    {
      type: 'person',
      pattern: new RegExp(
        `${opening}(?<name>[\\p{Script=Katakana}ー]{2,10})(?<gloss>大統領|首相|外相|国防相|国王|容疑者|被告|氏|さん)`,
        'gu',
      ),
    },
    {
      type: 'person',
      pattern: new RegExp(
        `${opening}(?<name>\\p{Script=Han}{1,4}[^\\P{Script=Han}者師員人屋客生様方手長相官])(?<gloss>容疑者|被告|氏|さん)(?!族)`,
        'gu',
      ),
    },
  ],
  places: places.split(','),
  before: /(?:^|[^\p{Script=Katakana}ー東西南北中大小新本]|[のはがをにでと、。・])$/u,
  after: /^(?![\p{Script=Katakana}ー人語系料製](?!・)|酒|海|湾|山|橋)/u,
  honorifics: new Set(['氏', 'さん', 'さま', '様', '君', 'ちゃん', '先生', '選手']),
  notNames: new Set(notNames.split(',')),
  shortForms: {
    formsOf: (name) =>
      /^\p{Script=Han}/u.test(name)
        ? [2, 3].filter((length) => length < name.length).map((length) => name.slice(0, length))
        : [],
    after: new RegExp(`^(?:${titles})`, 'u'),
  },
  isShortFor: (shorter, longer) =>
    longer.includes('・')
      ? longer.endsWith(`・${shorter}`)
      : shorter.length >= 2 && longer.startsWith(shorter),
};
