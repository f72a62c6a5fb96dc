import type { DatePack } from '@/lib/analyse/dates/date-pack';
import { foreignRulesOf } from '@/lib/analyse/dates/date-rules-foreign';

export const dates: DatePack = {
  rules: () => foreignRulesOf('es'),
  mayHoldTime: /\d|hoy|ayer|mañana|hier|demain|gestern|heute|morgen|ontem|hoje|[年月日]/i,
  saysRoughly: /(?!)/,
  ownDays: null,
  tenseAround: () => 'unclear',
};
