/** Says who stands behind a source's words: an entity, an unnamed source, or nobody that is certain. */

import type { ArticleText } from '@/lib/analyse/article-text';
import { roleWords } from '@/lib/analyse/entities/words.data';
import { standIns } from '@/lib/analyse/standing/standing-words.data';
import type { Entity, EntityId, Mention, Quote } from '@/lib/model/analysis';
import { isWithin, type Span } from '@/lib/model/span';
import { nameBeside, nameInSource } from './name-in-source';
import {
  endsInPronoun,
  isUnnamedSource,
  leadingAdverb,
  leadingPreposition,
  looksLikeSource,
  noSource,
  trailingAdverb,
} from './source-phrase';
import { isOnePerson } from './speaking-nouns';

export type Speaker = Pick<Quote, 'source' | 'speaker' | 'speakerName' | 'role' | 'isUnnamed'>;

export const nobody: Speaker = {
  source: null,
  speaker: null,
  speakerName: null,
  role: null,
  isUnnamed: false,
};

interface NamedMention extends Mention {
  entity: Entity;
}

/** Resolves sources in reading order: pronouns depend on who spoke last. */
export class SpeakerResolver {
  private readonly mentions: NamedMention[];
  private readonly article: ArticleText;
  private readonly people: readonly Entity[];
  private readonly organisations: readonly Entity[];
  /** The last sentence in which somebody spoke who is no entity: "he" may be that one. */
  private stranger = Number.NEGATIVE_INFINITY;
  private last: { entity: Entity; sentence: number } | null = null;

  constructor(article: ArticleText, entities: readonly Entity[]) {
    this.article = article;
    this.people = entities.filter((entity) => entity.type === 'person');
    this.organisations = entities.filter((entity) => entity.type === 'organisation');
    this.mentions = entities
      .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
      .sort((one, other) => one.start - other.start);
  }

  resolve(stated: Span | null, sentence: number): Speaker {
    if (!stated) return nobody;
    const source = this.withoutAdverb(this.withoutLeadIn(stated));
    const words = this.article.text.slice(source.start, source.end);
    const lower = words.toLowerCase();
    if (/^(?:he|she|him|her)$/.test(lower)) return this.resolvePronoun(source, sentence);
    if (/^(?:i|we|you|they|them|it|who|some|many|others|one)$/.test(lower))
      return { ...nobody, source, isUnnamed: lower === 'some' || lower === 'many' || lower === 'others' };
    const beside = nameBeside(this.article.text, source);
    if (beside) return { ...this.resolve(beside, sentence), role: source };
    const mention = this.headMention(source);
    if (mention) {
      if (mention.entity.type !== 'place') this.last = { entity: mention.entity, sentence };
      return named(
        { start: mention.start, end: mention.end },
        mention.entity,
        this.roleOf(mention.entity, source, mention),
      );
    }
    const described = this.describedPerson(lower) ?? this.describedOrganisation(lower, sentence);
    if (described) {
      this.last = { entity: described, sentence };
      return named(source, described, described.gloss);
    }
    const known = nameInSource(this.article.text, source);
    if (known || isOnePerson(words)) this.stranger = sentence;
    if (known) {
      const { start, end } = known.name;
      const speakerName = this.article.text.slice(start, end);
      return { source: known.name, speaker: null, speakerName, role: known.role, isUnnamed: false };
    }
    const office = spokesperson.test(words) ? this.onlyOrganisationIn(source) : null;
    if (office) return named(source, office, office.gloss);
    if (!looksLikeSource.test(words) || noSource.test(words) || endsInPronoun.test(words))
      return { ...nobody, source };
    return {
      source,
      speaker: null,
      speakerName: words,
      role: null,
      isUnnamed: isUnnamedSource(lower, this.sentenceText(sentence)),
    };
  }

  /** "A spokeswoman for the Fares Board" speaks for the board. */
  private onlyOrganisationIn(source: Span): Entity | null {
    const entities = new Set(this.mentionsFrom(source.start, source.end).map((mention) => mention.entity));
    const [only] = entities;
    return entities.size === 1 && only?.type === 'organisation' ? only : null;
  }

  /** "Now | the government", "At a meeting with residents | Tamm": no speaker's name opens with such a word. */
  private withoutLeadIn(source: Span): Span {
    const words = this.article.text.slice(source.start, source.end);
    const adverb = leadingAdverb.exec(words)?.[0].length ?? 0;
    if (adverb > 0 && adverb < words.length) return { start: source.start + adverb, end: source.end };
    const last = leadingPreposition.test(words)
      ? this.mentionsFrom(source.start, source.end).at(-1)
      : undefined;
    return last && last.end === source.end && last.entity.type !== 'place'
      ? { start: last.start, end: last.end }
      : source;
  }

  /** "The minister yesterday | said". */
  private withoutAdverb(source: Span): Span {
    const words = this.article.text.slice(source.start, source.end);
    const adverb = trailingAdverb.exec(words)?.[0].length ?? 0;
    return adverb > 0 ? { start: source.start, end: source.end - adverb } : source;
  }

  /** The mention that the noun phrase is about: its last words, or its first when a comma or bracket follows. */
  private headMention(source: Span): NamedMention | null {
    const within = this.mentionsFrom(source.start, source.end).filter((mention) => isWithin(mention, source));
    const last = within.at(-1);
    if (!last) return null;
    const text = this.article.text;
    const isAtEnd = /^[\s.)]*$/.test(text.slice(last.end, source.end));
    const before = text.slice(source.start, last.start);
    if (
      isAtEnd &&
      !/\b(?:of|for|at|in|from|with|by|to|and|on|under)\s+(?:the\s+)?(?:\p{L}+\s+)?$/iu.test(before)
    )
      return last;
    const first = within[0];
    // "Ines Tamm of the Korvia Institute", "Police chief Ivo Rask in Lindow".
    const opensWithPerson =
      first?.entity.type === 'person' &&
      /^\s(?:of|from|at|with|in)\s/.test(text.slice(first.end, source.end));
    if (
      first &&
      opensWithPerson &&
      !/\b(?:of|for|from|by|to|and|with)\b/i.test(text.slice(source.start, first.start))
    )
      return first;
    return first && first.start === source.start && /^\s*[,(]/.test(text.slice(first.end, source.end))
      ? first
      : null;
  }

  /** The mentions that start in the stretch, by binary search: an article may have thousands. */
  private mentionsFrom(start: number, end: number): NamedMention[] {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle]?.start ?? 0) >= start) high = middle;
      else low = middle + 1;
    }
    const found: NamedMention[] = [];
    for (let mention = this.mentions[low]; mention && mention.start < end; mention = this.mentions[++low])
      found.push(mention);
    return found;
  }

  private roleOf(entity: Entity, source: Span, mention: Span): Span | null {
    const before = this.article.text.slice(source.start, mention.start).trimEnd();
    const last = /\p{L}+$/u.exec(before)?.[0]?.toLowerCase() ?? '';
    if (before.includes(' ') && roleWords.has(last))
      return { start: source.start, end: source.start + before.length };
    return entity.gloss;
  }

  /** Certain only if no other person was named since the last speaker, or if one person alone was, at the head of a sentence. */
  private resolvePronoun(source: Span, sentence: number): Speaker {
    const last = this.last?.entity.type === 'person' && sentence - this.last.sentence <= 3 ? this.last : null;
    const from = this.article.sentences[Math.max(0, sentence - 2, last?.sentence ?? 0)]?.start ?? 0;
    const since = this.mentionsFrom(from, source.start).filter((mention) => mention.entity.type === 'person');
    const [only, ...others] = new Set(since.map((mention) => mention.entity));
    const opening = since.filter((mention) => this.opensSentence(mention));
    const subject = others.length === 0 && opening.length > 0 ? only : undefined;
    const entity =
      subject ?? (!only || (others.length === 0 && only === last?.entity) ? last?.entity : undefined);
    const known = Math.max(last?.sentence ?? -1, subject ? (opening.at(-1)?.sentence ?? -1) : -1);
    const mayBeStranger = this.stranger >= sentence - 3 && this.stranger > known;
    if (!entity || mayBeStranger || this.isOther(entity, source) || this.meetsAnother(entity, source, from))
      return { ...nobody, source };
    this.last = { entity, sentence };
    return named(source, entity, entity.gloss);
  }

  /** "Tamm spoke on Monday. She …": somebody named in passing is not taken up by a pronoun. */
  private opensSentence({ start, sentence }: Mention): boolean {
    const before = this.article.text.slice(this.article.sentences[sentence]?.start ?? start, start);
    return before.split(' ').length <= 5;
  }

  /** "Mrs Tamm … he". */
  private isOther(entity: Entity, source: Span): boolean {
    const { text } = this.article;
    const other = /^h(?:e|im)$/i.test(text.slice(source.start, source.end)) ? womanBefore : manBefore;
    return entity.mentions
      .slice(0, 8)
      .some(({ start }) => other.test(text.slice(Math.max(0, start - 12), start)));
  }

  /** "Tamm asked him three times. … he answered": he may be the other of the two. */
  private meetsAnother(entity: Entity, source: Span, from: number): boolean {
    const { text } = this.article;
    const isHe = /^h(?:e|im)$/i.test(text.slice(source.start, source.end));
    const other = isHe ? /\bhi[ms]\b/i : /\bher\b/i;
    const object = isHe
      ? /\b(?:asked|told|answered|urged|thanked|pressed|questioned|accused|met|called|reminded|warned|praised|joined)\s+him\b/i
      : /\b(?:asked|told|answered|urged|thanked|pressed|questioned|accused|met|called|reminded|warned|praised|joined)\s+her\b(?!\s+\p{Ll}+s?\b)/iu;
    return entity.mentions.some((mention) => {
      if (mention.start < from || mention.start >= source.start) return false;
      const end = this.article.sentences[mention.sentence]?.end ?? source.start;
      const rest = text.slice(mention.end, Math.min(end, source.start));
      return other.test(rest) && object.test(rest);
    });
  }

  /** "the minister": the one person whose introduction holds that role. */
  private describedPerson(lower: string): Entity | null {
    const role = /^the (?:[\p{L}-]+ )?([\p{L}-]+)$/u.exec(lower)?.[1];
    if (!role || !roleWords.has(role)) return null;
    const fitting = this.people.filter((person) => {
      const gloss = person.gloss;
      return (
        gloss !== null &&
        this.article.text
          .slice(gloss.start, gloss.end)
          .toLowerCase()
          .split(/[^\p{L}-]+/u)
          .includes(role)
      );
    });
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** "The board", "the airline": the one organisation with that word at the end of its name, or introduced by it. */
  private describedOrganisation(lower: string, sentence: number): Entity | null {
    const kind = /^the (\p{L}+)$/u.exec(lower)?.[1];
    if (!kind || !kindsOfOrganisation.has(kind)) return null;
    const fitting = this.organisations.filter(({ name, gloss }) => {
      if (name.toLowerCase().split(' ').at(-1) === kind) return true;
      const words = gloss ? this.article.text.slice(gloss.start, gloss.end).toLowerCase() : '';
      // "The biggest rival of the airline" is not the airline.
      return (/^(.*?)(?:\b(?:of|in|for|that|which|who)\b|,|$)/.exec(words)?.[1] ?? '')
        .split(/\s+/)
        .includes(kind);
    });
    if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null;
    // "Halvar Line said … In a statement the company said": the one organisation of the sentence before, at its head.
    const { start = 0, end = 0 } = this.article.sentences[sentence - 1] ?? {};
    const near = this.mentionsFrom(start, end).filter(({ entity }) => entity.type === 'organisation');
    const [only, ...others] = new Set(near.map(({ entity }) => entity));
    return only && others.length === 0 && near.some((mention) => this.opensSentence(mention)) ? only : null;
  }

  private sentenceText(index: number): string {
    const sentence = this.article.sentences[index];
    return sentence ? this.article.text.slice(sentence.start, sentence.end).toLowerCase() : '';
  }
}

const womanBefore = /\b(?:mrs|ms|miss|lady|queen|princess|madam|dame)\.?\s$/i;
const manBefore = /\b(?:mr|sir|lord|king|prince)\.?\s$/i;
const kindsOfOrganisation = new Set(
  `${standIns.organisation} board council authority commission court committee office`.split(' '),
);

const spokesperson = /^(?:an?|the|its|one)\s(?:\p{L}+\s){0,2}spokes(?:man|woman|person)\s(?:for|of|at)\s/iu;

const named = (source: Span, entity: Entity, role: Span | null): Speaker => ({
  source,
  speaker: entity.id as EntityId,
  speakerName: entity.name,
  role,
  isUnnamed: false,
});
