/** Whether what a document refers to exists, and whether its own id is its own. */

import type { Model } from '../model/model.ts';
import { gather, type Keeping, type Part } from '../model/parts.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Day } from '../packs/date.ts';
import { type Field, labelOf } from '../packs/field.ts';
import { kindOf, type Pack, referenceKey } from '../packs/pack.ts';
import type { Scalar } from '../parse/tree.ts';
import { type Argument, message, type Text } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import { whyNotBinding } from './binding.ts';
import { replaceScalar } from './fix.ts';
import { unloadedPack } from './header-messages.ts';
import { choices, noun, packNames } from './naming.ts';
import type { Problem } from './problem.ts';
import { shapeMessages } from './shape-messages.ts';
import { nearestId, nearestPack } from './spellings.ts';

const messages = {
  notBinding: {
    nl: '{why} Zijn normen geven alleen informatie.',
    en: '{why} Its norms give information only.',
  },
  unknown: {
    nl: 'In deze werkruimte is geen {kind} met id “{id}”. Maak dat document, of verwijs naar een bekende id.',
    en: 'This workspace has no {kind} with id “{id}”. Write that document, or refer to a known id.',
  },
  guess: {
    nl: 'In deze werkruimte is geen {kind} met id “{id}”. Bedoelde u “{guess}”?',
    en: 'This workspace has no {kind} with id “{id}”. Did you mean “{guess}”?',
  },
  alone: {
    nl: 'Of er een {kind} met id “{id}” is, is niet te zeggen: bij deze map hoort geen werkruimte. Zet er een werkruimtedocument bij.',
    en: 'Whether any {kind} has the id “{id}” cannot be told: this folder has no workspace. Add a workspace document.',
  },
  twice: {
    nl: 'Er is al een {kind} met id “{id}”. Geef elk een eigen id.',
    en: 'Another {kind} has the id “{id}” already. Give each an id of its own.',
  },
  other: { nl: 'Hier staat dezelfde id.', en: 'The same id stands here.' },
  framework: {
    nl: 'Kaderversie “{id}” is hier niet bekend. Kies uit: {known}.',
    en: 'Framework version “{id}” is not known here. Choose from: {known}.',
  },
  frameworkGuess: {
    nl: 'Kaderversie “{id}” is hier niet bekend. Bedoelde u “{guess}”?',
    en: 'Framework version “{id}” is not known here. Did you mean “{guess}”?',
  },
} satisfies Record<string, Text>;

const { blank } = shapeMessages;

export function checkReferences(whole: Part, model: Model, pack: Pack, keeping: Keeping): readonly Problem[] {
  const references = gather('references', whole, keeping, ({ spots }) =>
    spots.flatMap(({ node, field }): readonly Reference[] => {
      if (field.reference === undefined || node.kind !== 'scalar') return [];
      return [{ node, field, name: field.reference, key: referenceKey(pack, field.reference) }];
    }),
  );
  const { workspace } = keeping.around;
  const isKnown = knownIn(workspace);
  const problems = references.flatMap((reference) => {
    return isKnown(reference) ? [] : [danglingProblem(reference, model, pack, workspace)];
  });
  return [...problems, ...checkIdentities(model, pack, workspace)];
}

interface Reference {
  readonly node: Scalar;
  readonly field: Field;
  /** Of what it refers to, as its field says, and as the workspace knows it. */
  readonly name: string;
  readonly key: string;
}

/** A long document refers to the same few again and again; of each is asked once. */
function knownIn(workspace: Workspace): (reference: Reference) => boolean {
  const known = new Map<string, Map<string, boolean>>();
  return ({ key, node: { text } }) => {
    const ids = known.get(key) ?? new Map<string, boolean>();
    known.set(key, ids);
    const isKnown = ids.get(text) ?? workspace.has(key, text);
    ids.set(text, isKnown);
    return isKnown;
  };
}

function danglingProblem({ node, field, name, key }: Reference, model: Model, pack: Pack, workspace: Workspace): Problem {
  const about = { code: 'reference', place: node } as const;
  if (node.text.trim() === '') return { ...about, severity: 'error', message: message(blank, { field: labelOf(field, name) }) };
  const guess = nearestId(node.text, workspace.ids(key));
  const text = guess !== undefined ? messages.guess : workspace.root ? messages.unknown : messages.alone;
  return {
    ...about,
    severity: workspace.root ? 'error' : 'information',
    message: message(text, { kind: nameOf(name, pack), id: node.text, guess: guess ?? '' }),
    ...(guess !== undefined && { fixes: () => [replaceScalar(model.tree, node, guess)] }),
  };
}

function checkIdentities(model: Model, pack: Pack, workspace: Workspace): readonly Problem[] {
  return model.identities.flatMap((identity) => {
    if (identity.id.trim() === '') return [];
    const others = workspace
      .named(identity.kind, identity.id)
      .filter(({ place, model: other }) => other.uri !== model.uri || place.start !== identity.place.start);
    if (others.length === 0) return [];
    const related = others.map((other) => ({ uri: other.model.uri, place: other.place, message: message(messages.other) }));
    const words = { id: identity.id, kind: nameOf(identity.kind.replace(/^.*\//, ''), pack) };
    return [
      {
        code: 'duplicate-id',
        severity: 'error',
        place: identity.place,
        message: message(messages.twice, words),
        related,
      } satisfies Problem,
    ];
  });
}

/** Which packs are known here, which are there but cannot be used, and the date. */
export interface KnownPacks {
  readonly packs: ReadonlyMap<string, Pack>;
  readonly unloaded: readonly string[];
  readonly workspace: Workspace;
  readonly asOf: Day;
}

/** The frameworks that a workspace names must be known; of one that binds nobody that is told. */
export function checkFrameworks(model: Model, { packs, unloaded, workspace, asOf }: KnownPacks): readonly Problem[] {
  if (workspace.root?.uri !== model.uri) return [];
  return workspace.frameworks.flatMap((scalar) => {
    const pack = packs.get(scalar.text);
    if (pack) return notBinding(pack, scalar, asOf);
    if (scalar.text.trim() === '') return [];
    const guess = unloaded.includes(scalar.text) ? undefined : nearestPack(scalar.text, packs);
    const text = unloaded.includes(scalar.text) ? unloadedPack : guess === undefined ? messages.framework : messages.frameworkGuess;
    const fixes = guess === undefined ? {} : { fixes: () => [replaceScalar(model.tree, scalar, guess)] };
    return [
      {
        code: 'framework',
        severity: 'error',
        place: scalar,
        message: message(text, { id: scalar.text, guess: guess ?? '', known: choices(packNames(packs)) }),
        ...fixes,
      } satisfies Problem,
    ];
  });
}

/** Told once where the framework is named: at the document itself where no workspace names it. */
export function notBinding(pack: Pack, place: Range, asOf: Day): readonly Problem[] {
  const why = whyNotBinding(pack, asOf, true);
  if (!why) return [];
  return [{ code: 'not-binding', severity: 'information', place, message: message(messages.notBinding, { why }), pack: pack.id }];
}

/** What people call something that can be referred to: a document of a kind, or an item of a list by the name of its id. */
function nameOf(reference: string, pack: Pack): Argument {
  const kind = kindOf(pack, reference);
  return kind ? noun(kind.label) : reference.slice(reference.indexOf('/') + 1);
}
