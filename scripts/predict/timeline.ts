/** Builds timelines with the panel's own ranking of dates and happenings. */
import { findTimexes } from '@/lib/analyse/dates/find-timexes';
import { prepareText } from '@/lib/analyse/prepare';
import type { Block } from '@/lib/model/article';
import { groupByPeriod, groupTellings, type Telling } from '@/lib/query/happenings';
import { type Terms, termsOfText } from '@/lib/query/sentence-terms';
import { standingsOut, weightOfMentions } from '@/lib/query/weight-of-mentions';
import { readLines } from './read-input';

interface TopicArticle {
  id: string;
  date: string;
  sentences: string[];
}

interface Topic {
  id: string;
  articles: TopicArticle[];
  timelines: { name: string; days: number; from: string; to: string; sentencesPerDay: number }[];
}

interface Told extends Telling {
  sentence: string;
}

const language = 'en';
/** Sentences at the head of an article tell of its own day. */
const leadSentences = 4;
const comfortableLength = 260;

export async function predict(folder: string): Promise<string> {
  const answers: Record<string, unknown> = {};
  for (const topic of readLines<Topic>(folder, 'input.jsonl')) {
    const names = namesIn(topic);
    const told = topic.articles.map((article) => toldBy(article, names));
    const dated = told.flatMap((one) => one.dated);
    const leads = told.flatMap((one) => one.leads);
    answers[topic.id] = topic.timelines.map((timeline) => ({
      timeline: timeline.name,
      entries: chosenDays(dated, timeline).map((day) => ({
        date: day,
        sentences: sentencesOf(day, dated, leads, timeline.sentencesPerDay),
      })),
    }));
  }
  return JSON.stringify(answers);
}

/** The words of the timelines' names: what the panel takes from the story's entities. */
const namesIn = (topic: Topic): Terms =>
  termsOfText(topic.timelines.map(({ name }) => name.replace(/[_\d-]+/g, ' ')).join(' '), language);

const namesAny = (terms: Terms, names: Terms): boolean => [...names].some((name) => terms.has(name));

function toldBy(article: TopicArticle, names: Terms): { dated: Told[]; leads: Told[] } {
  let at = 0;
  const blocks = article.sentences.map((sentence): Block => {
    const start = at;
    at += sentence.length + 2;
    return { kind: 'paragraph', start, end: start + sentence.length };
  });
  const text = article.sentences.join('\n\n');
  const revision = { text, title: '', dek: null, blocks };
  const prepared = prepareText({ revision, language, publishedIso: article.date, kindHint: null });
  const termsBySentence = article.sentences.map((sentence) => termsOfText(sentence, language));
  const naming = termsBySentence.filter((terms) => namesAny(terms, names));
  const focus = naming.length / Math.max(1, article.sentences.length);
  const tell = (index: number, day: string): Told => {
    const sentence = article.sentences[index] ?? '';
    const terms = termsBySentence[index] ?? new Set();
    const isToThePoint = namesAny(terms, names);
    return {
      sentence,
      terms,
      isToThePoint,
      focus,
      isSpeech: /["“”]|â€/.test(sentence),
      value: day,
      from: Date.parse(day),
      date: Date.parse(article.date),
      articleId: article.id,
      source: '',
      weight:
        (isToThePoint ? 0.6 : 0) +
        1 / (1 + index / 4) -
        Math.max(0, sentence.length - comfortableLength) / 300 -
        (terms.size < 6 ? 1 : 0),
    };
  };
  const days = new Set<string>();
  for (const timex of findTimexes(prepared)) {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(timex.value)?.[0];
    const index = prepared.sentences[timex.sentence]?.block;
    if (day && index !== undefined && !Number.isNaN(Date.parse(day))) days.add(`${index} ${day}`);
  }
  return {
    dated: [...days].map((one) => {
      const [index = '0', day = ''] = one.split(' ');
      return tell(Number(index), day);
    }),
    leads: article.sentences
      .slice(0, leadSentences)
      .map((_, index) => tell(index, article.date.slice(0, 10))),
  };
}

function chosenDays(dated: readonly Told[], { days, from, to }: Topic['timelines'][number]): string[] {
  const weighed = [...groupByPeriod(dated)].map(([day, tellings]) => ({
    day,
    from: Date.parse(day),
    weight: weightOfMentions(tellings),
  }));
  const standings = standingsOut(weighed);
  return weighed
    .map(({ day }, index) => ({ day, weight: standings[index] ?? 0 }))
    .filter(({ day }) => day >= from && day <= to)
    .sort((one, other) => other.weight - one.weight || (one.day < other.day ? -1 : 1))
    .slice(0, days)
    .map(({ day }) => day)
    .sort();
}

/** The best sentence of each of the day's strongest happenings. */
function sentencesOf(day: string, dated: readonly Told[], leads: readonly Told[], count: number): string[] {
  const ofDay = [...dated, ...leads].filter((one) => one.value === day);
  const distinct = [...new Map(ofDay.map((one) => [one.sentence, one])).values()];
  return groupTellings(distinct)
    .slice(0, count)
    .flatMap((happening) => happening.tellings[0]?.sentence ?? []);
}
