/**
 * One spelling for each address. Editors and Node escape the same path differently (`%40` and `@`, `c%3A` and `C:`),
 * and a document known under two spellings would be checked against itself.
 */

/** What the name of a document ends in; the watched files are these. */
export const suffix = '.kader.yaml';

/** The spelling used inside the server; addresses of other schemes than `file` stay as they are. */
export function canonicalUri(uri: string): string {
  try {
    const url = new URL(uri);
    if (url.protocol !== 'file:') return uri;
    const path = decodeURIComponent(url.pathname).replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
    url.pathname = path.replace(/[%\\\t\n\r]/g, encodeURIComponent);
    return url.href;
  } catch {
    return uri;
  }
}

/** The canonical address of a folder, ending in `/`. */
export function folderUri(uri: string): string {
  return canonicalUri(uri).replace(/\/*$/, '/');
}

/** A folder as people write it in a setting: an address, an absolute path, or a path seen from a folder. */
export function folderFrom(written: string, base: string | undefined): string | undefined {
  if (/^[a-z][\w+.-]+:\/\//i.test(written)) return folderUri(written);
  const path = written.replace(/\\/g, '/').replace(/^[a-z]:\//i, '/$&');
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  try {
    return folderUri(new URL(escaped, base ?? (path.startsWith('/') ? 'file:///' : undefined)).href);
  } catch {
    return undefined;
  }
}

/** The folder that a document or folder stands in; the same address where there is none above it. */
export function folderAbove(uri: string): string {
  const folder = uri.replace(/[^/]*\/?$/, '');
  return folder.endsWith('//') ? uri : folder;
}
