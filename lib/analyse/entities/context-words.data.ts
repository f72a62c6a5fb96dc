/** English words around a name that tell what it names. Our own tables of plain facts about the language. Folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What an organisation is called: "a ferry company", "the news agency". */
export const organisationNouns = words(`
  company firm giant maker carmaker automaker chipmaker drugmaker planemaker shipbuilder manufacturer group conglomerate business
  newspaper magazine daily weekly tabloid publication website blog broadcaster network channel station agency publisher
  charity watchdog regulator airline carrier retailer supermarket chain insurer lender bank brokerage operator supplier
  provider producer developer contractor consultancy startup start-up brand studio label utility subsidiary
  movement militia party faction union club team band orchestra institute university college school hospital thinktank
  think-tank ministry organisation organization institution foundation association federation coalition alliance
  nonprofit corporation enterprise joint-venture cooperative ngo guerrillas rebels`);

/** What a place is called. */
export const placeNouns = words(`
  town city village hamlet capital suburb district neighbourhood neighborhood borough island islet isle archipelago region
  province county state country nation kingdom republic territory prefecture peninsula river lake mountain volcano valley
  desert forest coast bay strait resort port harbour harbor reservoir dam bridge square street airport stadium`);

/** What is neither person, organisation nor place. */
export const otherNouns = words(`
  film movie novel album song book play musical opera thriller comedy sitcom drama documentary single memoir
  autobiography painting poem ballad ship boat ferry vessel tanker trawler yacht freighter submarine liner steamer tug
  warship frigate destroyer satellite rocket missile drug vaccine virus software game smartphone statute`);

/** "an economist at …", "shares in …": what follows the preposition is an organisation. */
export const postsAtOrganisations = words(`
  executive chairman chairwoman ceo cfo coo analyst analysts economist economists strategist strategists researcher
  researchers shares stake employees shareholders subsidiary subsidiaries unit headquarters strategist lecturer professor
  fellow correspondent`);

/** What follows a name may be an institution of the place that bears it: "the Lindow hospital". */
export const institutionNouns = words(`
  newspaper daily station university college school hospital institute institution ministry foundation
  band orchestra club team union chain rebels guerrillas business faction`);

/** "the people of …", "off the coast of …". */
export const belongToPlaces = words(`
  people resident inhabitant citizen citizens coastguard council police museum government parliament airport residents inhabitants outskirts streets coast shores shore mayor island islands town city village
  province region county district suburb capital port hills north south east west southeast southwest northeast
  northwest northern southern pier harbour harbor`);

/** "the ferry from …", "a ticket to …". */
export const journeys = words(`
  ticket tickets ferry ferries boat boats flight flights train trains bus buses road roads way route routes crossing
  crossings trip trips voyage highway ship ships visit visits journey fare fares service services link links`);

/** "…'s wife". */
export const belongToPeople = words(`
  wife husband son daughter mother father brother sister widow widower lawyer lawyers attorney girlfriend boyfriend
  fiancee fiance childhood parents children birthday biography biographer career aides surname memoir`);

/** "…'s profits". */
export const belongToOrganisations = words(`
  shares profits profit revenue customers shareholders headquarters employees chairman ceo stores board earnings
  subsidiary newsroom website assets finances`);

/** Heads of names that are also family names: alone they prove nothing. */
export const surnameHeads = words(`
  banks church guard guards press post price power steel gas mail corps chambers court temple abbey castle park hill hills
  lane street brook creek field fields lake bridge wells rivers forest moss ward marsh west east north south guardian bell
  day week cup war march bay beach banks ford mills cross rose stone wood woods waters pool peak point garden gardener bush
  lodge hall house camp bowl fair masters prix rally star times world records media group trust fund match coast county
  states legion regiment squadron crew bluff drive palace tower towers green greens major marshall chase weir quay dock
  square falls rock strip pass base plain plains springs ridge cove heights prairie crescent terrace port glacier cape league
  diet lobby channel mobile labs congress music nations united love holding`);

/** Companies and their services end so; as the last word of a name they make it one. */
export const companyHeads = words(`
  line lines shipping ferries logistics newspapers holdings energy partners ventures airlines airways motors industries
  systems technologies solutions pharmaceuticals securities investments enterprises cruises haulage properties estates
  resorts hotels foods brands publishing telecommunications semiconductors therapeutics bancorp brewery breweries`);

/** Institutions are named after their town, which stays the town: "Lindow Hospital" is never "Lindow". */
export const institutionHeads = words(`
  hospital university college academy school police council court institute institution airport government ministry
  department parliament assembly senate treasury library museum gallery theatre theater orchestra cathedral church
  diocese clinic centre center prison station office tribunal guard army navy inspectorate authority agency bureau board
  committee commission chamber laboratory observatory city town county federation association society party team united
  rovers wanderers athletic albion hotspur union exchange summit conference democrats republicans conservatives socialists
  greens liberals`);
