import type { QuotePack } from '@/lib/analyse/quotes/quote-pack';

const said =
  '말했|밝혔|전했|설명했|강조했|덧붙였|주장했|지적했|비판했|답했|경고했|호소했|발표했|언급했|털어놨|반박했|촉구했|평가했|말한다|설명한다|밝히|말하';
const source = '(?<source>[^,.“”"‘’\\s][^,.“”"‘’]{0,40}?)';

export const quotes: QuotePack = {
  writing: 'signs',
  before: new RegExp(`(?:^|[,.”"]\\s)${source}(?:은|는|이|가|도)(?: [^“”"]{0,60})?\\s?$`, 'du'),
  after: new RegExp(
    `^(?:(?:이?라고|고|이?라며|며|면서|이?라면서)\\s?(?:${source}(?:은|는|이|가) )?(?:[^“”".]{0,25}?)(?:${said})|(?:이?라며|며|면서|이?라면서) [“"])`,
    'du',
  ),
  needsBoth: true,
  indirect: [
    new RegExp(`^${source}에 따르면,? (?<content>[^“”"]{6,300}?)[.]?$`, 'du'),
    new RegExp(
      `^${source}(?:은|는) (?:[^“”",]{0,20}, )?(?<content>[^“”".]{6,200}?)(?:이라|(?<=[다자냐라]))고 (?:[^“”".]{0,12}?)(?:${said})다[.]?$`,
      'du',
    ),
  ],
  unnamed: /(?:관계자|소식통|익명|고위 당국자|당국자|전문가|목격자|주민|업계)(?:들)?$/,
  spokesperson: /(?:대변인|관계자)$/,
  roles: /(?!)/,
  pronouns: new Set(['그', '그녀']),
  notSources: /(?!)/,
};
