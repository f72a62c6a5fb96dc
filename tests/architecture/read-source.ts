/** What the rules ask about one source file, read from its syntax tree. */
import { parseAst } from 'vite';

export interface SourceFacts {
  imports: ImportFact[];
  /** Names used that nothing in the file declares around their use, such as `fetch` or `document`. */
  globals: NameFact[];
  /** Ways by which text becomes markup or code, such as `innerHTML`. */
  sinks: NameFact[];
  /** Ways by which code or a page loads what lies elsewhere, such as `import(address)` or a remote `src`. */
  remote: NameFact[];
  hasDefaultExport: boolean;
  /** The file does nothing but hand on what others export. */
  isBarrel: boolean;
}

export interface ImportFact {
  specifier: string;
  /** `import type`: gone after compilation. */
  isType: boolean;
  line: number;
}

export interface NameFact {
  name: string;
  line: number;
}

/** A node of the tree, looked at without its exact type: the walk treats all alike. */
type Node = Record<string, unknown> & { type: string; start: number };

/** @param path decides between TypeScript with and without JSX. */
export function readSource(path: string, source: string): SourceFacts {
  const program = parseAst(source, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node;
  const lineOf = (node: Node) => source.slice(0, node.start).split('\n').length;
  const facts: SourceFacts = {
    imports: [],
    globals: [],
    sinks: [],
    remote: [],
    hasDefaultExport: false,
    isBarrel: isBarrel(nodesIn(program.body)),
  };
  const visit = (node: Node, scope: Scope) => {
    const imported = importIn(node);
    if (imported) facts.imports.push({ ...imported, line: lineOf(node) });
    const sink = sinkIn(node);
    if (sink) facts.sinks.push({ name: sink, line: lineOf(node) });
    const remote = remoteIn(node);
    if (remote) facts.remote.push({ name: remote, line: lineOf(node) });
    const global = globalIn(node, scope);
    if (global) facts.globals.push({ name: global, line: lineOf(node) });
    if (node.type === 'ExportDefaultDeclaration') facts.hasDefaultExport = true;
    const inner = opensScope(node) ? { names: declaredIn(node), outer: scope } : scope;
    for (const child of childrenOf(node)) visit(child, inner);
  };
  visit(program, null);
  return facts;
}

function importIn(node: Node): Omit<ImportFact, 'line'> | null {
  const isImport = node.type === 'ImportDeclaration';
  const isReExport = node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration';
  const isDynamic = node.type === 'ImportExpression';
  const specifier = (node.source as { value?: unknown } | null | undefined)?.value;
  if (!(isImport || isReExport || isDynamic) || typeof specifier !== 'string') return null;
  const names = nodesIn(node.specifiers);
  const isType =
    node.importKind === 'type' ||
    node.exportKind === 'type' ||
    (names.length > 0 && names.every((name) => (name.importKind ?? name.exportKind) === 'type'));
  return { specifier, isType };
}

const markupProperties = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const markupCalls = new Set([
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'write',
  'writeln',
]);

function sinkIn(node: Node): string | null {
  if (node.type === 'AssignmentExpression') {
    const name = propertyName(node.left as Node);
    return name && markupProperties.has(name) ? name : null;
  }
  if (node.type === 'JSXAttribute') {
    const { name } = node.name as { name: string };
    return name === 'dangerouslySetInnerHTML' || name === 'srcDoc' ? name : null;
  }
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
  const callee = node.callee as Node;
  if (callee.type === 'Identifier')
    return ['eval', 'Function'].includes(callee.name as string) ? (callee.name as string) : null;
  const name = propertyName(callee);
  if (!name || !markupCalls.has(name)) return null;
  // Streams and clipboards are written to as well; only a document turns words into markup.
  const isWrite = name.startsWith('write');
  return isWrite && (callee.object as Node).name !== 'document' ? null : name;
}

const loadingAttributes = new Set(['src', 'srcSet', 'poster', 'data', 'action', 'formAction', 'ping']);
const loadingCalls = new Set(['sendBeacon', 'importScripts']);
const webAddress = /^\s*(?:https?:)?\/\//i;

/** How the node has something loaded from elsewhere, else null. Addresses in variables are the policy's matter. */
function remoteIn(node: Node): string | null {
  if (node.type === 'ImportDeclaration' || node.type === 'ImportExpression') {
    const { type, value } = node.source as Node;
    if (type !== 'Literal') return 'import() of an address';
    return webAddress.test(String(value)) ? `import of ${value}` : null;
  }
  if (node.type === 'JSXAttribute') {
    const { name } = node.name as { name: string };
    const isElsewhere =
      loadingAttributes.has(name) && textsIn(node.value as Node | null).some((text) => webAddress.test(text));
    return isElsewhere ? `a remote ${name}` : null;
  }
  if (node.type !== 'CallExpression') return null;
  const name = propertyName(node.callee as Node);
  return name && loadingCalls.has(name) ? name : null;
}

/** The texts written in a JSX attribute's value, beginnings of templates included. */
function textsIn(value: Node | null): string[] {
  if (!value) return [];
  if (value.type === 'Literal') return [String(value.value)];
  if (value.type === 'TemplateElement') return [String((value.value as { raw?: string }).raw ?? '')];
  return Object.values(value).flatMap(nodesIn).flatMap(textsIn);
}

const globalObjects = new Set(['globalThis', 'window', 'self']);

/** The name of a global that the node uses, else null. */
function globalIn(node: Node, scope: Scope): string | null {
  if (node.type === 'MemberExpression') {
    const object = node.object as Node;
    const isGlobalObject = object.type === 'Identifier' && globalObjects.has(object.name as string);
    return isGlobalObject ? propertyName(node) : null;
  }
  if (node.type !== 'Identifier') return null;
  const name = node.name as string;
  return isDeclared(name, scope) ? null : name;
}

type Scope = { names: ReadonlySet<string>; outer: Scope } | null;

function isDeclared(name: string, scope: Scope): boolean {
  for (let each = scope; each; each = each.outer) if (each.names.has(name)) return true;
  return false;
}

const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

const opensScope = (node: Node): boolean => node.type === 'Program' || functionTypes.has(node.type);

/** Names that a function or the file declares, those of blocks inside it included, those of inner functions not. */
function declaredIn(scopeNode: Node): Set<string> {
  const names = new Set<string>();
  for (const parameter of nodesIn(scopeNode.params)) addBoundNames(parameter, names);
  const collect = (node: Node) => {
    if (node.type === 'VariableDeclarator') addBoundNames(node.id as Node, names);
    if (node.type === 'CatchClause' && node.param) addBoundNames(node.param as Node, names);
    if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') {
      if (node.id) addBoundNames(node.id as Node, names);
    }
    if (node.type.startsWith('Import') && node.local) addBoundNames(node.local as Node, names);
    if (!functionTypes.has(node.type)) for (const child of childrenOf(node, true)) collect(child);
  };
  for (const child of childrenOf(scopeNode, true)) collect(child);
  return names;
}

function addBoundNames(pattern: Node, names: Set<string>): void {
  if (pattern.type === 'Identifier') names.add(pattern.name as string);
  if (pattern.type === 'AssignmentPattern') addBoundNames(pattern.left as Node, names);
  if (pattern.type === 'RestElement') addBoundNames(pattern.argument as Node, names);
  if (pattern.type === 'Property') addBoundNames(pattern.value as Node, names);
  for (const part of [...nodesIn(pattern.elements), ...nodesIn(pattern.properties)]) {
    addBoundNames(part, names);
  }
}

/** Nodes of the type system that hold a value's expression; all others say nothing at run time. */
const valueHolders = new Set([
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSInstantiationExpression',
  'TSExportAssignment',
  'TSParameterProperty',
  'TSEnumDeclaration',
  'TSEnumMember',
]);

/** The nodes directly inside that are values: no types, and no names that merely label a property. */
function childrenOf(node: Node, withImports = false): Node[] {
  if (node.type === 'ImportDeclaration' && !withImports) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (isLabel(node, key)) return [];
    return nodesIn(value).filter((child) => !child.type.startsWith('TS') || valueHolders.has(child.type));
  });
}

function isLabel(node: Node, key: string): boolean {
  if (node.computed === true) return false;
  if (node.type === 'MemberExpression') return key === 'property';
  if (['Property', 'MethodDefinition', 'PropertyDefinition'].includes(node.type)) return key === 'key';
  if (node.type === 'ExportSpecifier') return key === 'exported';
  return ['LabeledStatement', 'BreakStatement', 'ContinueStatement'].includes(node.type) && key === 'label';
}

function propertyName(node: Node): string | null {
  if (node.type !== 'MemberExpression') return null;
  const property = node.property as Node;
  if (node.computed !== true) return (property.name as string | undefined) ?? null;
  return typeof property.value === 'string' ? property.value : null;
}

const isBarrel = (statements: Node[]): boolean =>
  statements.length > 0 &&
  statements.every(
    (statement) =>
      statement.type === 'ExportAllDeclaration' ||
      (statement.type === 'ExportNamedDeclaration' && !!statement.source),
  );

function nodesIn(value: unknown): Node[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((each): each is Node => typeof (each as Node | null)?.type === 'string');
}
