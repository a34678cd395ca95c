/** Whether what a document refers to exists, and whether its own id is its own. */

import { type Model, visit } from '../model/model.ts';
import type { Workspace } from '../model/workspace.ts';
import { labelOf } from '../packs/field.ts';
import { type Kind, kindOf, type Pack, referenceKey } from '../packs/pack.ts';
import { type Argument, message, type Text } from '../text/message.ts';
import { replaceScalar } from './fix.ts';
import { unloadedPack } from './header-messages.ts';
import { choices, noun } from './naming.ts';
import type { Problem } from './problem.ts';
import { shapeMessages } from './shape-messages.ts';
import { nearestId, nearestPack } from './spellings.ts';

const messages = {
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

export function checkReferences(model: Model, pack: Pack, kind: Kind, workspace: Workspace): readonly Problem[] {
  const problems: Problem[] = [];
  if (!model.tree.root) return problems;
  visit(model.tree.root, kind.root, (node, field) => {
    if (field.reference === undefined || node.kind !== 'scalar') return;
    const key = referenceKey(pack, field.reference);
    if (workspace.find(key, node.text)) return;
    if (node.text.trim() === '') {
      problems.push({
        code: 'reference',
        severity: 'error',
        place: node,
        message: message(blank, { field: labelOf(field, field.reference) }),
      });
      return;
    }
    const guess = nearestId(
      node.text,
      workspace.all(key).map(({ id }) => id),
    );
    const text = guess !== undefined ? messages.guess : workspace.root ? messages.unknown : messages.alone;
    problems.push({
      code: 'reference',
      severity: workspace.root ? 'error' : 'information',
      place: node,
      message: message(text, { kind: nameOf(field.reference, pack), id: node.text, guess: guess ?? '' }),
      ...(guess !== undefined && { fixes: () => [replaceScalar(model.tree, node, guess)] }),
    });
  });
  return [...problems, ...checkIdentities(model, pack, workspace)];
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

/** Which packs are known here, and which are there but cannot be used. */
export interface KnownPacks {
  readonly packs: ReadonlyMap<string, Pack>;
  readonly unloaded: readonly string[];
  readonly workspace: Workspace;
}

/** The frameworks that a workspace names must be known. */
export function checkFrameworks(model: Model, { packs, unloaded, workspace }: KnownPacks): readonly Problem[] {
  if (workspace.root?.uri !== model.uri) return [];
  return workspace.frameworks.flatMap((scalar) => {
    if (packs.has(scalar.text) || scalar.text.trim() === '') return [];
    const guess = unloaded.includes(scalar.text) ? undefined : nearestPack(scalar.text, packs);
    const text = unloaded.includes(scalar.text) ? unloadedPack : guess === undefined ? messages.framework : messages.frameworkGuess;
    const fixes = guess === undefined ? {} : { fixes: () => [replaceScalar(model.tree, scalar, guess)] };
    return [
      {
        code: 'framework',
        severity: 'error',
        place: scalar,
        message: message(text, { id: scalar.text, guess: guess ?? '', known: choices([...packs.keys()]) }),
        ...fixes,
      } satisfies Problem,
    ];
  });
}

/** What people call something that can be referred to: a document of a kind, or an item of a list by the name of its id. */
function nameOf(reference: string, pack: Pack): Argument {
  const kind = kindOf(pack, reference);
  return kind ? noun(kind.label) : reference;
}
