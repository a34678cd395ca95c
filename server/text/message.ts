/**
 * What people read, kept as data until the last moment: a template in every language and its arguments.
 * Nothing in the engine ever looks at the words themselves.
 */

export type Language = 'nl' | 'en';

export const languages: readonly Language[] = ['nl', 'en'];

/** The same words in each language. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

export type Argument = string | number | Text | Message | readonly Argument[];

/** `{name}` in the template stands for the argument of that name. */
export interface Message {
  readonly template: Text;
  readonly arguments: Readonly<Record<string, Argument>>;
}

export function message(template: Text, values: Readonly<Record<string, Argument>> = {}): Message {
  return { template, arguments: values };
}

/** The message in words. Lists are joined as a sentence would: `a, b of c`. */
export function say(value: Argument, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (isList(value))
    return joined(
      value.map((item) => say(item, language)),
      language,
    );
  if (!isMessage(value)) return value[language];
  const { template, arguments: values } = value;
  return template[language].replace(/\{(\w+)\}/g, (hole, name: string) => {
    const argument = values[name];
    return argument === undefined ? hole : say(argument, language);
  });
}

/** The names of the holes in a template, each once. */
export function holesIn(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))];
}

const pairs = {
  between: { nl: '{before}, {next}', en: '{before}, {next}' },
  last: { nl: '{before} en {next}', en: '{before} and {next}' },
} satisfies Record<string, Text>;

/** All of the items as a sentence would name them: `a, b en c`. A plain list is joined by "or" instead. */
export function allOf(items: readonly Argument[]): Argument {
  const [first = '', ...rest] = items;
  return rest.reduce(
    (before: Argument, next, index) => message(index === rest.length - 1 ? pairs.last : pairs.between, { before, next }),
    first,
  );
}

const or: Text = { nl: ' of ', en: ' or ' };

function joined(items: readonly string[], language: Language): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${or[language]}${items.at(-1)}`;
}

function isList(value: Argument): value is readonly Argument[] {
  return Array.isArray(value);
}

function isMessage(value: Text | Message): value is Message {
  return 'template' in value;
}
