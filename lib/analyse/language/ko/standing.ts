import type { StandingPack } from '@/lib/analyse/standing/standing-pack';

export const standing: StandingPack = {
  opensWithPronoun:
    /^(?:그[는가의도를와]?|그녀[는가의]?|그들[은이의]?|이것|그것|이는|이를|이에|이들[은이의]?|저는|우리[는가]?)(?=[\s,])/u,
  leansAtStart:
    /^(?:(?:그|그는|그가|그의|그도|그녀[는가의]?|그들[은이의]?|이는|이를|이에|이와|이로|이들[은이의]?|이번|이런|이러한|이같은|이후|이어|이처럼|그런|그러한|그러나|하지만|그리고|그러면서|그러자|그런데|그래서|그럼에도|따라서|때문에|또|또한|아울러|한편|다만|반면|특히|더구나|게다가|결국|다음으로|앞서|당시|현재|지금|여기|여기에|거기|같은|해당|동시에|대신|오히려|물론|실제로|예를|즉|만약|이곳[은에의]?|그곳[은에의]?|두|세|양측[은이]?|양국[은이]?|양사[는가]?|전자는|후자는|이날|그날|다음날|이튿날|같은날|일부는|나머지[는]?|모두|둘|셋)(?=[\s,])|이 (?!씨|대통령)|그 |저 )/u,
  leansWithin: /(?:^|[\s,])(?:이 같은|이같은|이러한|그러한|이런|그런|해당) \S/u,
  speaksOfItself: /(?:^|\s)(?:나는|내가|저는|제가|나의|우리는|우리가)(?=[\s,])/u,
  relativeDate: /내년|작년|지난|다음|올해|오는|이번|전|후|뒤/u,
  // Without a topic or subject particle in its first words a sentence speaks of somebody named before.
  lacksSubject: (sentence) => !/\S(?:은|는|이|가|께서|도|에서는|에는)(?=[\s,])/u.test(sentence.slice(0, 90)),
};
