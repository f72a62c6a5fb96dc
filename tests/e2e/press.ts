/** Articles of invented papers that try a page's measure: long words, long names, another direction, other clocks. */
import type { BrowserContext } from '@playwright/test';

export interface Sheet {
  name: string;
  url: string;
  title: string;
  language: string;
  /** ISO; 17 March 2026 where it is left out. */
  publishedIso?: string;
  sentences: string[];
}

/** Two papers that time one collision an hour and a half apart; one of them has a very long name. */
export const barge: Sheet[] = [
  {
    name: 'The Ost Bank and Lower Harl Valley Advertiser and Shipping Gazette',
    url: 'http://gazette.test/2026/03/17/barge-strikes-pier',
    title: 'Barge Lenna Croy strikes the old pier of Ostwick',
    language: 'en',
    sentences: [
      'The barge Lenna Croy struck the old pier of Ostwick at 7:42 a.m. on Monday and lost part of her cargo.',
      'Nobody on board was hurt, said Ivo Marrick, the harbour master of Ostwick.',
      'Divers looked at the piles of the pier in the afternoon and found two of them cracked.',
      'The Lenna Croy belongs to the Harl Barge Company, which owns eleven more on the river.',
      'Ivo Marrick said the pier would stay closed until an engineer had seen it.',
      'Fishermen who land their catch at Ostwick were sent to the quay on the other bank.',
    ],
  },
  {
    name: 'Harl Evening',
    url: 'http://evening.test/news/2026/03/17/ostwick-pier-closed',
    title: 'Ostwick pier closed after the barge Lenna Croy hits it',
    language: 'en',
    sentences: [
      'The barge Lenna Croy struck the old pier of Ostwick at 9:08 a.m. on Monday and lost part of her cargo.',
      'The pier of Ostwick is closed for at least a week, according to Ivo Marrick, the harbour master.',
      'It was built of oak a hundred and forty years ago and has been mended many times since.',
      'A spokeswoman for the Harl Barge Company said the steering of the Lenna Croy had failed in the current.',
      'Market traders in Ostwick fear for the fish they would have sold before the holiday.',
      'The company has offered to pay for a floating landing until the pier can be used again.',
    ],
  },
];

export const longWords: Sheet = {
  name: 'Norddeutsche Binnenschifffahrtsnachrichten',
  url: 'http://binnen.test/2026/03/16/fahrpreise',
  title:
    'Fährverkehrsgenehmigungsverfahren verzögert Fahrpreiserhöhungsbeschluss der Inselschifffahrtsgesellschaft',
  language: 'de',
  sentences: [
    'Die Inselschifffahrtsgesellschaft Halmsiel wartet seit dem 12. Januar 2026 auf ihre Betriebserlaubnis.',
    'Das Fährverkehrsgenehmigungsverfahren dauert nach Angaben der Bezirksverwaltung mindestens 14 Wochen.',
    '„Die Fahrpreiserhöhung kommt erst nach der Sommersaisonplanung“, sagte Geschäftsführerin Wiebke Oltmann.',
    'Eine Einzelfahrt kostet weiterhin 18,50 Euro, eine Monatskarte für Berufspendlerinnen und Berufspendler 139 Euro.',
    'Im vergangenen Jahr zählte die Gesellschaft 412.000 Fahrgäste auf drei Verbindungen.',
    'Die Gemeindevertretungsvorsitzende Silke Brandt nannte die Verzögerung ein Ärgernis für alle Inseln.',
  ],
};

export const otherDirection: Sheet = {
  name: 'صحيفة المرفأ',
  url: 'http://marfa.test/2026/03/15/fares',
  title: 'شركة العبّارات تؤجل رفع أسعار التذاكر إلى الصيف',
  language: 'ar',
  sentences: [
    'أعلنت شركة العبّارات في جزيرة تينسي يوم الأحد أنها ستؤجل رفع أسعار التذاكر حتى شهر يونيو.',
    'وقالت مديرة الشركة إن سعر التذكرة الواحدة سيبقى عند 18.50 يورو طوال فصل الربيع.',
    'ونقلت الشركة 412 ألف راكب في العام الماضي على خطوطها الثلاثة بين الجزر.',
    'وطالب سكان الجزيرة بجدول شتوي يضم تسع رحلات في اليوم بدلا من ست رحلات.',
    'ومن المقرر أن يصوت المجلس على العقد الجديد في السابع والعشرين من مارس.',
  ],
};

/** Has the browser find these sheets at their addresses. */
export async function printSheets(context: BrowserContext, sheets: readonly Sheet[]): Promise<void> {
  for (const sheet of sheets) {
    const body = pageOf(sheet);
    await context.route(sheet.url, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
  }
}

function pageOf({
  name,
  url,
  title,
  language,
  sentences,
  publishedIso = '2026-03-17T15:00:00Z',
}: Sheet): string {
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: publishedIso,
    publisher: { '@type': 'Organization', name },
    mainEntityOfPage: url,
  };
  return `<!doctype html><html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}>
<head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${name}">
<script type="application/ld+json">${JSON.stringify(facts)}</script></head>
<body><main><article><h1>${title}</h1><time datetime="${publishedIso}">${publishedIso.slice(0, 10)}</time>
${sentences.map((sentence) => `<p>${sentence}</p>`).join('\n')}</article></main></body></html>`;
}
