/**
 * Words that tell the same thing in news, a line each, and what a country's people and things are called. Gathered by hand;
 * only words that seldom mean anything else stand here, and opposites never stand together.
 */
export const paraphraseLines = `
accuse allege charge indict indictment allegation accusation
afghan afghanistan
agree agreement deal accord pact
allow permit let
america american
announce announcement declare declaration unveil
apologize apologise apology sorry
approve pass passage approval
arrest detain custody apprehend
arrive arrival
ask request urge call
attack assault strike raid
ban prohibit forbid bar
begin start launch commence
believe belief think view opinion
big large huge major massive
bomb explosive blast explosion explode detonate
border frontier
britain british uk
build construct construction
buy bought purchase
campaign bid race
cancel scrap nix scuttle
candidate contender hopeful
car vehicle
change amend alter
child kid
china chinese
christian christianity
close closure shut
company firm corporation business
confess admit acknowledge concede
continue persist
convict guilty conviction
cost price
country nation national
crash collision collide
criticise criticize criticism critic denounce condemn slam castigate
crucial key vital
cut reduce reduction slash
delay postpone
democrat democratic
deny denial
destroy destruction demolish
die dead death kill slay fatal deadly lethal
discriminate discrimination bias
doctor physician
donate donation donor contribute contribution give gift
drug narcotic
early earlier
election elect electoral
email e-mail
end finish conclude conclusion
error mistake
europe european
evidence proof
fall fell drop decline decrease
find discover discovery
fire dismiss oust sack
fix repair
flee escape
flood flooding
food meal
foreign overseas abroad
france french
freedom liberty
gay homosexual homosexuality lesbian lgbt
germany german
govern governor gubernatorial
gun firearm weapon
help aid assist assistance
hide conceal
hire appoint appointment appointee name nominate nomination nominee
hispanic latino
hospital clinic
illegal unlawful illicit
imprison jail prison
injure wound hurt
iran iranian
iraq iraqi
israel israeli
job employment employ employer
law legislation bill act measure statute
lawmaker legislator congressman congresswoman congress congressional
lawsuit sue litigation suit
lawyer attorney counsel
leader chief head boss
leave depart departure exit
legal lawful
legislature parliament legislative
lie false falsify falsehood untrue
lose lost defeat loss
man male
marriage marry wed wedding
mexico mexican
miss missing disappear
money cash fund funding
murder homicide
muslim islam islamic
new latest fresh recent
oppose opposition opponent against
pay payment paid
peace truce ceasefire
plan proposal propose
plane aircraft jet airplane
police cop officer
poll survey
poor poverty
praise laud applaud
president presidential presidency
privacy private
probe investigate investigative investigation inquiry inquire investigator
promise vow pledge
protect protective protection safeguard defend defense
protest protester demonstrate demonstration rally
quake earthquake tremor
racist racism racial
record document
refugee migrant immigrant immigration migration
reject rebuff veto
religion religious faith
reporter journalist media press
republican gop
require must mandate
rescue save
resign resignation quit step
reveal disclose disclosure expose
rich wealthy
rise rose increase climb grow grew growth raise hike
russia russian
school college university
secret classified
sell sale sold
senate senator
send sent mail
sentence sentencing
ship vessel boat
shoot gunfire shot
soldier troop military army
spend spending expenditure
stop halt cease
storm hurricane tempest
support back endorse supporter backer endorsement backing
syria syrian
tax taxation
threat threaten
trial court courtroom
ukraine ukrainian
vaccine vaccination vaccinate inoculate
virus infection infect
visit trip travel
voicemail voice-mail
vote ballot
war conflict fighting
warn warning caution
wife husband spouse couple
win won winner victory triumph
woman female
worker employee staff
`;

/** Words of opposite meaning, a pair a line. Gathered by hand. */
export const oppositeLines = `
rise fall
raise cut
win lose
approve reject
support oppose
open close
begin stop
guilty innocent
convict acquit
legal illegal
allow ban
accept refuse
arrive leave
buy sell
hire fire
survive die
confirm deny
`;
