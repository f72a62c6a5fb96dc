/** One article as its publisher printed it first, rewrote it, and printed it again with nothing new to say. */
import type { Sheet } from './press';

export const bridge: Sheet = {
  name: 'Wick Observer',
  url: 'http://observer.test/2026/03/17/swing-bridge',
  title: 'Swing bridge of Lower Wick to stay open all summer',
  language: 'en',
  sentences: [
    'The harbour council of Lower Wick voted on Tuesday to keep the swing bridge open through the summer.',
    'The repairs of the bridge cost 310,000 crowns, about a third more than the council had set aside.',
    '“We will not shut a bridge that people need,” said Odalys Ferrant, who chairs the council of Lower Wick.',
    'Traders of Lower Wick had asked for the decision, because lorries lose forty minutes on the way around.',
    'A ferry for people on foot runs beside the bridge of Lower Wick on Sundays.',
    'Bastien Ockley, the harbour engineer, looks at the bearings of the bridge once a month.',
  ],
};

export const correction =
  'Correction: An earlier version of this article gave the cost of the repairs as 310,000 crowns.';
export const rewritten: Sheet = {
  ...bridge,
  title: 'Swing bridge of Lower Wick to stay open until August',
  sentences: [
    ...bridge.sentences
      .slice(0, 4)
      .map((one) =>
        one.replace('310,000', '360,000').replace('will not shut a bridge', 'will not close a bridge'),
      ),
    'Bastien Ockley, the harbour engineer, looks at the bearings of the bridge once a month.',
    'Lower Wick has lent three tugs to Norhaven for the repairs of the old lighthouse pier.',
    correction,
  ],
};

/** The same again: paragraphs moved, two joined, other marks of typography, and the page's own lines turned over. */
export const turnedOver: Sheet = {
  ...bridge,
  sentences: [
    'Updated at 14:40.',
    `${bridge.sentences[1]} ${bridge.sentences[0]}`,
    '48 comments.',
    ...bridge.sentences
      .slice(2, 6)
      .reverse()
      .map((one) => one.replace(/[“”]/g, '"')),
    'Sign up for our morning newsletter and get it free in your inbox.',
    'Read more: What 18 traders said about the swing bridge.',
    'This article was last updated on Wednesday at 14:40 GMT.',
  ],
};
