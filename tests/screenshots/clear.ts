import { mkdirSync, rmSync } from 'node:fs';
import { folder } from './shoot';

/** Pictures of states that are no more would only mislead. */
export default function clear(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
