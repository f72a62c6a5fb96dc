import { describe, expect, it } from 'vitest';
import { detectLanguage } from '@/lib/text/language';

const check = (text: string, declared: string | null, expected: string) =>
  expect(`${detectLanguage(text, declared)}: ${text}`).toBe(`${expected}: ${text}`);

/** As short as feeds have them: a sentence or two. */
const shortTexts: Record<string, string[]> = {
  en: [
    'The ferry was late and the company said it had no choice but to wait.',
    'Fares will rise by eight percent in May, the regulator said on Tuesday. Islanders are not amused.',
    'Two people were hurt when a bus left the road near Kestholm.',
    'Norlink shares fell after the company cut its forecast for the year.',
    'Who pays for the new quay? It depends on whom you ask.',
  ],
  es: [
    'El transbordador llegó tarde y la empresa dijo que no tenía otra opción.',
    'Las tarifas subirán un ocho por ciento en mayo, según el regulador.',
    '¿Quién paga el nuevo muelle? Depende de a quién se le pregunte.',
    'Dos personas resultaron heridas cuando un autobús se salió de la carretera.',
  ],
  fr: [
    'Le ferry est arrivé en retard et la compagnie dit qu’elle n’avait pas le choix.',
    'Les tarifs augmenteront de huit pour cent en mai, selon le régulateur.',
    'Deux personnes ont été blessées dans un accident de bus près de Kestholm.',
    'Qui paie le nouveau quai ? Cela dépend de qui l’on interroge.',
  ],
  de: [
    'Die Fähre kam zu spät, und die Reederei sagte, sie habe keine Wahl gehabt.',
    'Die Preise steigen im Mai um acht Prozent, wie die Behörde mitteilte.',
    'Zwei Menschen wurden verletzt, als ein Bus von der Straße abkam.',
    'Wer zahlt den neuen Kai? Das hängt davon ab, wen man fragt.',
  ],
  pt: [
    'A balsa chegou atrasada e a empresa disse que não tinha outra opção.',
    'As tarifas vão subir oito por cento em maio, segundo o regulador.',
    'Duas pessoas ficaram feridas quando um ônibus saiu da estrada.',
    'Quem paga o novo cais? Depende de a quem se pergunta, dizem os moradores.',
  ],
  it: [
    'Il traghetto è arrivato in ritardo e la compagnia ha detto che non aveva scelta.',
    'Le tariffe saliranno dell’otto per cento a maggio, secondo il garante.',
    'Due persone sono rimaste ferite quando un autobus è uscito di strada.',
  ],
  nl: [
    'De veerboot kwam te laat en de rederij zei dat er geen keus was.',
    'De tarieven gaan in mei met acht procent omhoog, zegt de toezichthouder.',
    'Twee mensen raakten gewond toen een bus van de weg raakte.',
  ],
  ca: ['El transbordador va arribar tard i la companyia diu que no hi havia cap més opció amb aquest temps.'],
  ro: [
    'Feribotul a ajuns târziu, iar compania spune că nu a avut de ales din cauza furtunii care a fost în port.',
  ],
  sv: ['Färjan kom för sent och rederiet säger att det inte hade något val. Priserna höjs i maj.'],
  da: ['Færgen kom for sent, og rederiet siger, at det ikke havde noget valg. Hvad sker der nu?'],
  nb: ['Fergen kom for sent, og rederiet sier at det ikke hadde noe valg. Hva skjer nå, etter stormen?'],
  fi: [
    'Lautta oli myöhässä, ja yhtiö kertoi, että vaihtoehtoja ei ollut. Hinnat ovat nyt korkeammat kuin viime vuonna.',
  ],
  pl: ['Prom przypłynął za późno, a firma mówi, że nie było wyboru. Ceny wzrosną w maju.'],
  cs: ['Trajekt přijel pozdě a společnost říká, že neměla na výběr. Ceny se zvýší v květnu.'],
  hu: ['A komp késett, és a társaság szerint nem volt más választás. Az árak májusban emelkednek.'],
  tr: ['Feribot geç geldi ve şirket başka bir seçenek olmadığını söyledi. Fiyatlar mayısta artacak.'],
  id: [
    'Feri itu datang terlambat dan perusahaan mengatakan tidak ada pilihan lain. Tarif akan naik pada bulan Mei.',
  ],
  vi: ['Chuyến phà đến muộn và công ty nói rằng không có lựa chọn nào khác. Giá vé sẽ tăng vào tháng năm.'],
  ru: [
    'Паром опоздал, и компания заявила, что выбора не было.',
    'Тарифы вырастут в мае на восемь процентов.',
  ],
  uk: ['Пором запізнився, і компанія заявила, що вибору не було. Тарифи зростуть у травні.'],
  bg: ['Фериботът закъсня, а компанията каза, че не е имала избор. Цените ще се повишат през май.'],
  sr: ['Трајект је закаснио, а компанија каже да није имала избора. Цене ће порасти у мају.'],
  ja: ['フェリーは遅れて到着した。', '料金は５月に８％上がる、と規制当局が発表した。'],
  zh: ['渡轮晚点了。票价将于五月上涨百分之八。', '渡輪晚點了，公司說沒有選擇。'],
  ko: ['여객선이 늦게 도착했다.', '요금이 5월에 8% 오른다고 당국이 밝혔다.'],
  ar: ['وصلت العبارة متأخرة وقالت الشركة إنه لم يكن لديها خيار.'],
  fa: ['کشتی دیر رسید و شرکت گفت که چاره‌ای نداشت. قیمت‌ها در ماه مه بالا می‌رود.'],
  ur: ['کشتی دیر سے پہنچی اور کمپنی نے کہا کہ اس کے پاس کوئی راستہ نہیں تھا۔'],
  hi: ['नौका देर से पहुँची और कंपनी ने कहा कि उसके पास कोई विकल्प नहीं था।'],
  he: ['המעבורת איחרה והחברה אמרה שלא הייתה לה ברירה.'],
  el: ['Το πλοίο άργησε και η εταιρεία είπε ότι δεν είχε άλλη επιλογή.'],
  th: ['เรือข้ามฟากมาถึงช้า บริษัทบอกว่าไม่มีทางเลือก'],
};

describe('detectLanguage of a short text that declares nothing', () => {
  it.each(Object.keys(shortTexts))('tells %s', (language) => {
    for (const text of shortTexts[language] ?? []) check(text, null, language);
  });
  it('says und where nothing tells', () => {
    check('12 345', null, 'und');
    check('', null, 'und');
    check('Norlink 3, Kestholm 1', null, 'und');
    check('Ines Tamm', null, 'und');
    check('U.S. S.A. U.K.', null, 'und');
    check(
      'Meli ilichelewa na kampuni ilisema haikuwa na chaguo lingine. Nauli zitapanda mwezi ujao.',
      null,
      'und',
    );
    check('Қайық кешігіп келді және компания басқа таңдау болмағанын айтты.', null, 'und');
    check('کەشتییەکە درەنگ گەیشت و کۆمپانیاکە وتی هیچ هەڵبژاردەیەکی نەبوو.', null, 'und');
  });
});

describe('detectLanguage of a text that declares one', () => {
  const french =
    'Le ferry est resté au port parce que la mer était trop forte, a dit la compagnie, et les passagers ont dû passer la nuit dans le hall de la gare. Il y avait avec eux des enfants qui ne savaient pas où aller, et la ville a ouvert une école pour tous ceux qui en avaient besoin.';
  it('believes it', () => {
    check('Fares rose.', 'en-GB', 'en');
    check('Fergen kom for sent.', 'no', 'no');
    check('Meli ilichelewa na kampuni ilisema haikuwa na chaguo.', 'sw', 'sw');
    check('Dagens nyheder om havnen.', 'da', 'da');
    check('Трајект је закаснио.', 'sr', 'sr');
    check('渡輪晚點了。', 'ja', 'ja');
  });
  it('does not believe a template', () => {
    check(french, 'en', 'fr');
    check(`${shortTexts.es?.join(' ')}`, 'en', 'es');
    check(`${shortTexts.en?.join(' ')}`, 'ja', 'en');
    check('今日は雨です', 'en', 'ja');
  });
  it('keeps a declared language that it does not know, over a few words that another one has', () =>
    check('Kampuni ilisema me on a van la na. Meli ya in de port.', 'sw', 'sw'));
  it('is not led astray by names and quotes of another language', () =>
    check(
      'The novel “Los que no se van”, by Ana de la Reval, is out in May. The author will read in Kestholm and on the islands.',
      'en',
      'en',
    ));
});
