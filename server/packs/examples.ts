/** Where the examples of a pack stand: `kader test` looks at all of them, a check at those that are asked for. */

const folderName = '/examples/';

/**
 * The folder of examples that a document stands in, as an address that ends in `/`: one beside the framework file of a pack.
 * `isThere`: whether there is a document with that address.
 */
export function examplesAround(uri: string, isThere: (uri: string) => boolean): string | undefined {
  for (let at = uri.indexOf(folderName); at >= 0; at = uri.indexOf(folderName, at + 1)) {
    if (isThere(`${uri.slice(0, at)}/framework.kader.yaml`)) return uri.slice(0, at + folderName.length);
  }
  return undefined;
}
