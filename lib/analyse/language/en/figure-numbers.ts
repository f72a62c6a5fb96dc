import { numberWords } from '@/lib/analyse/figures/number-words.data';
import { spelledNumbers } from '@/lib/analyse/figures/spelled-numbers';
import { scales } from './figure-words.data';

export const englishNumbers = spelledNumbers({
  words: numberWords,
  hundreds: ['hundred'],
  scales,
  alone: [],
  leads: { a: 1, 'half a': 0.5, 'a half': 0.5, 'a quarter of a': 0.25 },
  join: '(?<=hundred|thousand|million|billion) and |(?<=thousand|million|billion), ',
  half: ' and a half(?![\\p{L}-])',
});
