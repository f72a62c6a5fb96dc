/** What is done to the archive while it is struck at, each told beside it as far as it was acknowledged. */
import type { SidelightSession } from '../../scripts/launch.mjs';
import type { Acknowledged } from './acknowledged';
import { openProof, type ProofPage } from './proof-page';

export type Deed = (stage: Stage) => Promise<void>;

/** What deeds are done with. */
export interface Stage {
  proof: ProofPage;
  acknowledged: Acknowledged;
  /** From 0 to 1. */
  random: () => number;
  /** Deletions that were acknowledged and can be undone. */
  deletions: { deletionId: string; numbers: number[] }[];
}

const manyParagraphs = 40;
const smallArticles = 12;

export const add = async ({ proof, acknowledged }: Stage) =>
  put(proof, acknowledged, [acknowledged.draftOf(acknowledged.nextNumber(), manyParagraphs)]);

export const change = async ({ proof, acknowledged, random }: Stage) => {
  const [number = 1] = some(acknowledged.there(), 1, random);
  await put(proof, acknowledged, [acknowledged.draftOf(number)]);
};

export const addMany = async ({ proof, acknowledged }: Stage) => {
  const first = acknowledged.nextNumber();
  const drafts = Array.from({ length: smallArticles }, (_, index) => acknowledged.draftOf(first + index));
  await put(proof, acknowledged, drafts);
};

export const importSome: Deed = async ({ proof, acknowledged }) => {
  const first = acknowledged.nextNumber();
  const drafts = Array.from({ length: smallArticles }, (_, index) => acknowledged.draftOf(first + index));
  const putting = acknowledged.putting(drafts);
  await proof.beginImport(drafts);
  putting.acknowledge();
  await proof.call('retrySetAside', { keys: [] });
};

export const deleteSome = async ({ proof, acknowledged, random, deletions }: Stage) => {
  const there = acknowledged.there();
  // As many as come, in the long run.
  const numbers = some(there, there.length > 60 ? 25 : 2, random);
  const articleIds = await acknowledged.idsOf(proof, numbers);
  const deleting = acknowledged.deleting(numbers);
  const answer = await proof.call('deleteArticles', { articleIds });
  if (!answer) return;
  deleting.acknowledge();
  deletions.push({ deletionId: answer.deletionId, numbers });
};

export const undo = async (stage: Stage) => {
  const { proof, acknowledged, deletions } = stage;
  const deletion = deletions.pop();
  if (!deletion) throw new Error('Nothing to be undone');
  const undoing = acknowledged.undoing(deletion.numbers);
  if ((await proof.call('undoDeletion', { deletionId: deletion.deletionId })) !== null) undoing.acknowledge();
};

export const tag = async ({ proof, acknowledged, random }: Stage) => {
  const [number = 1] = some(acknowledged.there(), 1, random);
  const word = `tag ${Math.floor(random() * 10_000)}`;
  const tagging = acknowledged.tagging(number, word);
  const articleIds = await acknowledged.idsOf(proof, [number]);
  const answer = await proof.call('changeArticles', { articleIds, change: { kind: 'add-tag', tag: word } });
  if (answer) tagging.acknowledge();
};

export const readAllAgain = async ({ proof }: Stage) => {
  await proof.page.evaluate(forgetWhatIsRead);
  await proof.call('retrySetAside', { keys: [] });
};

/** So that a deletion, or its undoing, meets a merge. */
export const addManyAnd =
  (deed: Deed): Deed =>
  async (stage) => {
    await addMany(stage);
    await deed(stage);
  };

/** What must be there before the first strike: articles to change, and to delete. */
export async function prepare(stage: Stage): Promise<void> {
  await addMany(stage);
  await add(stage);
  await stage.proof.settle();
  await stage.acknowledged.verify(stage.proof, { isEachSought: true });
  await prepareFor(undo, stage);
}

export const undoMeanwhile = addManyAnd(undo);
const needsDeletion = new Set<Deed>([undo, undoMeanwhile]);

/** An undoing needs a deletion. */
export async function prepareFor(deed: Deed, stage: Stage): Promise<void> {
  if (needsDeletion.has(deed) && stage.deletions.length === 0) await deleteSome(stage);
}

export const openStage = async (sidelight: SidelightSession, rest: Omit<Stage, 'proof'>): Promise<Stage> => ({
  ...rest,
  proof: await openProof(sidelight),
});

async function put(
  proof: ProofPage,
  acknowledged: Acknowledged,
  drafts: Parameters<ProofPage['putInInbox']>[0],
): Promise<void> {
  const putting = acknowledged.putting(drafts);
  await proof.putInInbox(drafts);
  putting.acknowledge();
  await proof.call('retrySetAside', { keys: [] });
}

function some<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const [item] = left.splice(Math.floor(random() * left.length), 1);
    return item as Item;
  });
}

/** As if older code had indexed everything: it is indexed anew, some articles at a time. */
async function forgetWhatIsRead(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('sidelight');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const change = database.transaction('meta', 'readwrite');
  change.objectStore('meta').delete('derived-by');
  await new Promise((resolve) => {
    change.oncomplete = resolve;
  });
  database.close();
}
