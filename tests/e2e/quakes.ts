/** Two earthquakes in two places, told in like words over one week, by four papers each but one. */
import type { Sheet } from './press';

const sheet = (slug: string, day: number, name: string, title: string, sentences: string[]): Sheet => ({
  name,
  url: `http://${name.toLowerCase().replace(' ', '-')}.test/2026/03/${slug}`,
  title,
  language: 'en',
  publishedIso: `2026-03-${String(day).padStart(2, '0')}T15:00:00Z`,
  sentences,
});

/** In order of date. */
export const ostwick = [
  sheet('ostwick-1', 9, 'Sundvik Courier', 'Strong earthquake shakes Ostwick, at least 40 dead', [
    'A strong earthquake struck the mountain town of Ostwick before dawn on Monday and killed at least 40 people.',
    'Rescue workers dug with their hands through the rubble of the old quarter of Ostwick.',
    'The governor, Casper Holm, asked the army for tents, blankets and drinking water.',
    'Landslides blocked the road over the Kerrin pass, the only way into Ostwick for heavy machines.',
    'Aftershocks of the quake sent people into the streets all morning.',
  ]),
  sheet('ostwick-2', 11, 'Harl Evening', 'Girl pulled alive from the rubble of Ostwick', [
    'Rescue workers pulled a girl alive from the rubble of a school in Ostwick two days after the earthquake.',
    'Ada Lorrin had knocked on a pipe until dogs found her under a blackboard.',
    'The death toll of the quake rose to 187, said Casper Holm, the governor.',
    'The Kerrin pass was opened for one lane, and the first excavators reached Ostwick.',
    'Survivors slept in tents of the army, since aftershocks still bring down walls.',
  ]),
  sheet('ostwick-3', 14, 'Coastal Wire', 'Ostwick asks why its schools fell in the earthquake', [
    'Parents in Ostwick ask why three schools fell in the earthquake and the houses beside them did not.',
    'Engineers found thin steel and concrete mixed with sea sand in the rubble of the schools.',
    'Governor Casper Holm, who headed the building office of Ostwick in those years, denied any guilt.',
    'Ada Lorrin, who was pulled alive from one of the schools, laid her shoes before the building office.',
    'The quake killed 231 people, most of them in the old quarter of Ostwick.',
  ]),
] as const;

/** In order of date. */
export const belmaro = [
  sheet('belmaro-1', 10, 'Sundvik Courier', 'Earthquake topples two hotels in Port Sanna', [
    'A strong earthquake off the island of Belmaro killed at least 25 people in Port Sanna on Tuesday.',
    'Rescue workers with dogs searched the rubble of the Hotel Mirador for 18 guests.',
    'The mayor of Port Sanna, Ines Valdoro, asked the mainland for cranes and blood donors.',
    'The breakwater slid into the sea, and the harbour of Port Sanna was closed to ships.',
    'Aftershocks shook the island of Belmaro all afternoon.',
  ]),
  sheet('belmaro-2', 12, 'Harl Evening', 'Ferries take guests off Belmaro after the quake in Port Sanna', [
    'Ferries took 4,000 guests off the island of Belmaro free of charge two days after the earthquake.',
    'The last of the missing guests of the Hotel Mirador in Port Sanna was found dead.',
    'Ines Valdoro, the mayor of Port Sanna, said that the season on Belmaro was lost.',
    'Divers looked for a way past the fallen breakwater of the harbour.',
    'The death toll of the quake rose to 43.',
  ]),
] as const;
