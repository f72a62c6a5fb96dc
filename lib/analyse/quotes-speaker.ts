/** Says who stands behind a source's words: an entity, an unnamed source, or nobody that is certain. */
import type { Entity, EntityId, Mention, Quote } from '@/lib/model/analysis';
import { isWithin, type Span } from '@/lib/model/span';
import type { ArticleText } from './article-text';
import { roleWords } from './entities-words.data';
import { unnamedNouns } from './quotes-cues.data';

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
  private last: { entity: Entity; sentence: number } | null = null;

  constructor(article: ArticleText, entities: readonly Entity[]) {
    this.article = article;
    this.people = entities.filter((entity) => entity.type === 'person');
    this.mentions = entities
      .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
      .sort((one, other) => one.start - other.start);
  }

  resolve(source: Span | null, sentence: number): Speaker {
    if (!source) return nobody;
    const words = this.article.text.slice(source.start, source.end);
    const lower = words.toLowerCase();
    if (/^(?:he|she)$/.test(lower)) return this.resolvePronoun(source, sentence);
    if (/^(?:i|we|you|they|it|who|some|many|others|one)$/.test(lower))
      return { ...nobody, source, isUnnamed: lower === 'some' || lower === 'many' || lower === 'others' };
    const mention = this.headMention(source);
    if (mention) {
      if (mention.entity.type !== 'place') this.last = { entity: mention.entity, sentence };
      return named(
        { start: mention.start, end: mention.end },
        mention.entity,
        this.roleOf(mention.entity, source, mention),
      );
    }
    const described = this.describedPerson(lower);
    if (described) {
      this.last = { entity: described, sentence };
      return named(source, described, described.gloss);
    }
    if (!looksLikeSource.test(words)) return { ...nobody, source };
    return {
      source,
      speaker: null,
      speakerName: words,
      role: null,
      isUnnamed: isUnnamedSource(lower, this.sentenceText(sentence)),
    };
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

  /** Certain only if the last speaker is near and no other person was named since, or one person alone was. */
  private resolvePronoun(source: Span, sentence: number): Speaker {
    const from = this.article.sentences[Math.max(0, sentence - 2)]?.start ?? 0;
    const since = this.mentionsFrom(from, source.start).filter((mention) => mention.entity.type === 'person');
    const distinct = new Set(since.map((mention) => mention.entity));
    const [only] = distinct;
    const isNear = this.last !== null && sentence - this.last.sentence <= 3;
    let entity: Entity | null = null;
    if (this.last && isNear && [...distinct].every((other) => other === this.last?.entity))
      entity = this.last.entity;
    else if (distinct.size === 1 && only && !isNear) entity = only;
    if (entity?.type !== 'person') return { ...nobody, source };
    this.last = { entity, sentence };
    return named(source, entity, entity.gloss);
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

  private sentenceText(index: number): string {
    const sentence = this.article.sentences[index];
    return sentence ? this.article.text.slice(sentence.start, sentence.end).toLowerCase() : '';
  }
}

/** A phrase fit to be shown as a speaker: "the ministry", "Two officials", "a spokesman for …", "officials in …". */
const looksLikeSource =
  /^(?:(?:the|an?|one|two|three|four|five|several|some|many|other|senior|his|her|their|its|local|state|federal)\s(?:\S+\s){0,10}\S+|\p{Ll}+s\b.{0,80}|police|\p{Lu}\p{L}+s(?:\s\S+){0,6}|\p{Lu}.*\s\S+)$/iu;

const named = (source: Span, entity: Entity, role: Span | null): Speaker => ({
  source,
  speaker: entity.id as EntityId,
  speakerName: entity.name,
  role,
  isUnnamed: false,
});

function isUnnamedSource(source: string, sentence: string): boolean {
  if (
    /anonym|not authori[sz]ed|declined to be (?:named|identified)|familiar with|briefed on|close to/.test(
      source,
    )
  )
    return true;
  const words = source.split(/[^\p{L}-]+/u);
  if (/^the\b/.test(source) && !/^the (?:officials?|sources?|people|person)\b/.test(source)) return false;
  if (words.some((word) => unnamedNouns.has(word))) return true;
  return /condition of anonymity|on condition that (?:he|she|they)/.test(sentence) && !/\p{Lu}/u.test(source);
}
