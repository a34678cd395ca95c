/** The messages of our own that go beside the Language Server Protocol, for the status item of an editor. */

export const statusRequest = 'kader/status';

/** Sent after a change of settings or packs; an editor asks again then, and also after a change of the document itself. */
export const statusChangedNotification = 'kader/statusChanged';

export interface StatusParams {
  readonly uri: string;
}

/** Words are in the language of the settings. */
export interface Status {
  /** The title of the framework that the document follows; absent where it names none that is known here. */
  readonly framework?: string;
  readonly version?: string;
  /** `framework@version` */
  readonly pack?: string;
  /** What sort of document it is. */
  readonly kind?: string;
  /** The date that everything is judged on, as `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly isToday: boolean;
  /** Why framework or kind are absent. */
  readonly message?: string;
}
