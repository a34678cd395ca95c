/** The engine's plain data → the shapes of the Language Server Protocol. */

import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  InsertTextFormat,
  InsertTextMode,
  type MarkupKind,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { Problem, Severity } from '../check/problem.ts';
import type { Action } from '../features/actions.ts';
import type { CompletionItem as Item } from '../features/completion.ts';
import type { Hover as Found } from '../features/hover.ts';
import type { Document } from '../text/document.ts';
import type { Edit } from '../text/edit.ts';
import { type Language, say } from '../text/message.ts';
import type { Range as Place } from '../text/range.ts';

/** The diagnostic source of problems that come from no framework. */
export const ownSource = 'kader';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const kinds: Readonly<Record<Item['kind'], CompletionItemKind>> = {
  field: CompletionItemKind.Property,
  term: CompletionItemKind.EnumMember,
  value: CompletionItemKind.Value,
  reference: CompletionItemKind.Reference,
  framework: CompletionItemKind.Module,
  kind: CompletionItemKind.Class,
  template: CompletionItemKind.Snippet,
};

export interface Words {
  readonly language: Language;
  /** Finds the documents that a problem points at. */
  readonly document: (uri: string) => Document | undefined;
  /** The address as the client writes it. */
  readonly outward: (uri: string) => string;
  readonly relatedInformation: boolean;
  /** The address of the page about what a problem says; undefined where there is none, or the client shows no link to it. */
  readonly page: (problem: Problem) => string | undefined;
}

export function toDiagnostic(problem: Problem, document: Document, words: Words): Diagnostic {
  const related = words.relatedInformation ? relatedInformation(problem, words) : [];
  const href = words.page(problem);
  return {
    range: toRange(problem.place, document),
    severity: severities[problem.severity],
    code: problem.code,
    ...(href !== undefined && { codeDescription: { href } }),
    source: problem.pack ?? ownSource,
    message: say(problem.message, words.language),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

function relatedInformation(
  { related = [] }: Problem,
  { language, document, outward }: Words,
): NonNullable<Diagnostic['relatedInformation']> {
  return related.flatMap(({ uri, place, message }) => {
    const other = document(uri);
    return other ? [{ location: { uri: outward(uri), range: toRange(place, other) }, message: say(message, language) }] : [];
  });
}

export function toCompletionItem(item: Item, document: Document, format: MarkupKind): CompletionItem {
  return {
    label: item.label,
    kind: kinds[item.kind],
    ...(item.pack !== undefined && { labelDetails: { description: item.pack } }),
    ...(item.detail !== undefined && { detail: item.detail }),
    ...(item.documentation !== undefined && { documentation: { kind: format, value: item.documentation } }),
    sortText: item.sortText,
    ...(item.filterText !== undefined && { filterText: item.filterText }),
    insertTextFormat: InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: toTextEdit(item.edit, document),
  };
}

export function toHover({ markdown, range }: Found, document: Document, format: MarkupKind): Hover {
  return { contents: { kind: format, value: markdown }, range: toRange(range, document) };
}

/** `target` says how the client wants to be told which document the edits are for. */
export function toCodeAction(
  { title, edits, isPreferred }: Action,
  diagnostic: Diagnostic,
  document: Document,
  target: { readonly uri: string; readonly version: number | null; readonly documentChanges: boolean },
): CodeAction {
  const { uri, version, documentChanges } = target;
  const changes = edits.map((edit) => toTextEdit(edit, document));
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred,
    edit: documentChanges ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] } : { changes: { [uri]: changes } },
  };
}

export function toRange({ start, end }: Place, document: Document): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

function toTextEdit({ range, text }: Edit, document: Document): TextEdit {
  return { range: toRange(range, document), newText: text };
}
