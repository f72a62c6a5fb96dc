import * as z from 'zod/mini';
import { type Draft, maximumTextLength } from './draft';

const line = (length: number) => z.string().check(z.maxLength(length));
const address = line(8192);
const origin = z.exactOptional(line(80));
const statedTime = z.nullable(z.object({ iso: line(40), from: line(80) }));

/** Checks a draft that arrives from a page, where nothing can be trusted. */
export const draftSchema: z.ZodMiniType<Draft> = z.object({
  url: address,
  canonicalUrl: z.nullable(address),
  alternateUrls: z.array(address).check(z.maxLength(20)),
  part: z.optional(
    z.object({ number: z.number().check(z.int(), z.minimum(1), z.maximum(99)), firstUrl: address }),
  ),
  title: line(1000),
  dek: z.nullable(line(4000)),
  authors: z.array(line(200)).check(z.maxLength(50)),
  source: z.object({ name: line(200), host: line(300) }),
  published: statedTime,
  modified: statedTime,
  section: z.nullable(line(200)),
  language: z.nullable(line(40)),
  imageUrl: z.nullable(address),
  kindHint: z.nullable(z.enum(['report', 'analysis', 'opinion', 'explainer', 'live', 'other'])),
  origins: z._default(
    z.object({
      title: origin,
      dek: origin,
      authors: origin,
      source: origin,
      section: origin,
      language: origin,
      imageUrl: origin,
      canonicalUrl: origin,
      kindHint: origin,
    }),
    {},
  ),
  blocks: z
    .array(
      z.object({
        kind: z.enum(['heading', 'paragraph', 'list-item', 'quote', 'caption']),
        text: line(maximumTextLength),
      }),
    )
    .check(z.maxLength(50_000)),
  via: z.enum(['page', 'feed', 'file']),
  capturedAt: z.number(),
});
