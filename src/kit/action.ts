/** What a person did; the public contract lists the actions. */
export interface ActionDetail {
  readonly action: 'call' | 'text' | 'copy' | 'save' | 'map' | 'language' | 'leave';
  /** The id of the contact that it was done with. */
  readonly contact?: string | undefined;
}
