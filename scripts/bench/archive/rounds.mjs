/** Engines take turns in rounds, each round beginning with another, so that noise meets all alike. */
import { loadavg } from 'node:os';
import { chanceFrom } from './chance.mjs';

/** The one-minute load of the machine before and after a part, and in between after each round. */
export async function underLoad(work) {
  const loads = [loadavg()[0]];
  const noteLoad = () => loads.push(loadavg()[0]);
  const value = await work(noteLoad);
  noteLoad();
  return { ...value, loads };
}

/** The engines' pages, open. */
export async function openAll(engines) {
  const pages = new Map();
  for (const engine of engines) {
    pages.set(engine, await engine.openReady());
  }
  return pages;
}

export const byName = (engines, make = () => []) =>
  Object.fromEntries(engines.map(({ name }) => [name, make()]));
export const byNames = (names) => Object.fromEntries(names.map((name) => [name, []]));

export const inTurn = (engines, round) => {
  const first = engines.length === 0 ? 0 : round % engines.length;
  return [...engines.slice(first), ...engines.slice(0, first)];
};

export function shuffled(list, seed) {
  const chance = chanceFrom(seed);
  return list
    .map((value) => ({ value, place: chance() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}

export const portionsOf = (list, size) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
