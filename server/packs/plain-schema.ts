/**
 * Plain JSON Schemas (2020-12) of documents, for editors that know YAML and JSON Schema and nothing of ours: one for each kind,
 * one for each pack, and one over all. They know fields, terms and shapes; norms and references ask for the engine.
 */

import { type Language, languages, message, say, type Text } from '../text/message.ts';
import { fieldThatMeans, type Meaning, type Schema } from './field.ts';
import { concerns, type Kind, kindOf, type Pack } from './pack.ts';
import { plainField, type Setting } from './plain-field.ts';
import { createShared, type Shared, sharedFields } from './plain-shared.ts';
import { oneOf } from './plain-values.ts';
import { type Choice, kindChoice, normChoice, packChoice, sentences } from './plain-words.ts';

export interface PlainFile {
  /** Seen from the folder of all schemas. */
  readonly path: string;
  readonly schema: Schema;
}

type Packs = ReadonlyMap<string, Pack>;

/** What the schema over all packs is called by. No pack is called so: their names have a version. */
const product = 'kader';

const words = {
  title: { nl: 'Kader', en: 'Kader' },
  help: {
    nl: 'Elk document van elk kader. De eerste twee regels zeggen van welk kader en welke soort het is.',
    en: 'Any document of any framework. Its first two lines say of which framework and kind it is.',
  },
  ofKind: { nl: 'Een soort document van {title} ({pack}).', en: 'A kind of document of {title} ({pack}).' },
} satisfies Record<string, Text>;

/** All of them in every language. */
export function plainFiles(packs: Packs): readonly PlainFile[] {
  return languages.flatMap((language) => {
    const ofPacks = [...packs.values()].flatMap((pack) => {
      const ofKinds = [...pack.kinds.values()].map((kind) => ({
        path: `${pack.id}/${fileName(kind.id, language)}`,
        schema: kindSchema(kind, packs, language),
      }));
      return [{ path: fileName(pack.id, language), schema: packSchema(pack, packs, language) }, ...ofKinds];
    });
    return [{ path: fileName(product, language), schema: packsSchema(packs, language) }, ...ofPacks];
  });
}

/** In Dutch under the plain name, in others beside it, so that what is mapped to the one can be mapped to the other. */
function fileName(id: string, language: Language): string {
  return language === 'nl' ? `${id}.schema.json` : `${id}.${language}.schema.json`;
}

/** Documents of one kind. */
export function kindSchema(kind: Kind, packs: Packs, language: Language): Schema {
  const context = { packs, language, shared: createShared() };
  return whole(kind.id, context, kindFields(kind, context));
}

/** Documents that name this pack, of any kind that they may be of. */
export function packSchema(pack: Pack, packs: Packs, language: Language): Schema {
  const context = { packs, language, shared: createShared() };
  const { title, lines } = packChoice(pack, language);
  const framework = headerField('framework', [packChoice(pack, language)], context);
  const { kind, allOf } = choiceOfKind(pack, context);
  const description = sentences(lines);
  return whole(pack.id, context, { title, ...(description && { description }), ...headed({ ...framework, ...kind }), allOf });
}

/** Documents of all packs. */
export function packsSchema(packs: Packs, language: Language): Schema {
  const context = { packs, language, shared: createShared() };
  const all = [...packs.values()];
  const choices = all.map((pack) => packChoice(pack, language));
  const header = { ...headerField('framework', choices, context), ...headerField('kind', undefined, context) };
  const allOf = all.map((pack) => {
    const { kind, allOf: kinds } = choiceOfKind(pack, context);
    return when('framework', pack.id, { properties: kind, allOf: kinds }, context);
  });
  return whole(product, context, { title: words.title[language], description: words.help[language], ...headed(header), allOf });
}

interface Context {
  readonly packs: Packs;
  readonly language: Language;
  readonly shared: Shared;
}

function whole(id: string, { language, shared }: Context, schema: Schema): Schema {
  const $defs = shared.all();
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    // Relative, which comes to the address of the file itself: there is nothing to fetch elsewhere, and no server tries.
    $id: encodeURI(fileName(id, language)),
    ...schema,
    ...(Object.keys($defs).length > 0 && { $defs }),
  };
}

function headed(properties: Schema): Schema {
  return { type: 'object', required: Object.keys(properties), properties };
}

/** What may stand behind the key of the kind in documents of the pack, and the fields that follow from each. */
function choiceOfKind(pack: Pack, context: Context): { readonly kind: Schema; readonly allOf: readonly Schema[] } {
  const { shared, language } = context;
  const kinds = kindsIn(pack);
  const choices = kinds.map((kind) => kindChoice(kind, language));
  return {
    kind: headerField('kind', choices, context),
    allOf: kinds.map((kind) => {
      const fields = shared.refer(`kind ${kind.pack}/${kind.id}`, kind.id, () => kindFields(kind, context));
      return when('kind', kind.id, fields, context);
    }),
  };
}

/** The kinds that documents of the pack may be of: what a name stands for is looked up nearest first. */
function kindsIn(pack: Pack): readonly Kind[] {
  const idsIn = ({ kinds, needs }: Pack): readonly string[] => [...kinds.keys(), ...needs.flatMap(idsIn)];
  return [...new Set(idsIn(pack))].flatMap((id) => kindOf(pack, id) ?? []);
}

function when(meaning: Meaning, value: string, then: Schema, context: Context): Schema {
  const key = headerKey(meaning, context)?.key;
  if (key === undefined) return {};
  const asked = { properties: { [key]: oneOf([value]) }, required: [key] };
  return { if: asked, then };
}

/** A field of the header by its key, with what may stand behind it; any text where no choices are given. */
function headerField(meaning: Meaning, choices: readonly Choice[] | undefined, context: Context): Schema {
  const found = headerKey(meaning, context);
  if (!found) return {};
  const setting = { ...settingOf(found.kind, context), known: () => choices && { open: false, choices } };
  return { [found.key]: plainField(found.field, found.key, setting) };
}

/** The header is the same in every kind. */
function headerKey(meaning: Meaning, { packs }: Context) {
  for (const { kinds } of packs.values()) {
    for (const kind of kinds.values()) {
      const found = fieldThatMeans(kind.root, meaning);
      if (found) return { ...found, kind };
    }
  }
  return undefined;
}

/** The shape of a kind with its header. */
function kindFields(kind: Kind, context: Context): Schema {
  const ofKind = message(words.ofKind, { title: context.packs.get(kind.pack)?.title ?? '', pack: kind.pack });
  const about = (each: Language): string => sentences([kind.summary && say(kind.summary, each), say(ofKind, each)]) ?? '';
  const help = { nl: about('nl'), en: about('en') };
  return plainField({ ...kind.root, label: kind.label, help }, kind.id, settingOf(kind, context));
}

function settingOf(kind: Kind, { packs, language, shared }: Context): Setting {
  const [all, pack] = [[...packs.values()], packs.get(kind.pack)];
  if (!pack) throw new Error(`the pack ${kind.pack} of the kind ${kind.id} is not given`);
  const header = { framework: fieldThatMeans(kind.root, 'framework')?.field, kind: fieldThatMeans(kind.root, 'kind')?.field };
  return {
    kind,
    pack,
    language,
    shared,
    sharedKey: sharedFields(kind.root),
    known: (field, meaning) => {
      const named = (some: readonly Pack[]): readonly Choice[] => some.map((each) => packChoice(each, language));
      if (field === header.framework) return { open: false, choices: named(all.filter((each) => mayHold(each, kind))) };
      if (field === header.kind) return { open: false, choices: [kindChoice(kind, language)] };
      if (meaning === 'norm') return { open: true, choices: normsFor(kind, all, language) };
      // A workspace may name packs of its own, and a pack one that is not here.
      return meaning === 'framework' || meaning === 'frameworks' ? { open: true, choices: named(all) } : undefined;
    },
  };
}

/** Whether documents that name the pack may be of the kind. */
function mayHold(pack: Pack, kind: Kind): boolean {
  const found = kindOf(pack, kind.id);
  return found?.pack === kind.pack && found.id === kind.id;
}

/** The norms that documents of the kind may depart from; like-named ones with the pack that they stand in. */
function normsFor(kind: Kind, packs: readonly Pack[], language: Language): readonly Choice[] {
  const norms = packs.flatMap((pack) => pack.norms).filter((norm) => concerns(norm, kind) && norm.deviation.allowed);
  return norms.map((norm) => {
    const isAlone = norms.every((other) => other === norm || other.id !== norm.id);
    return normChoice(isAlone ? norm.id : `${norm.pack}:${norm.id}`, norm, language);
  });
}
